-- What the ranking of candidates was worth when it was tried on what was known before a year; never changed, the newest is quoted beside
-- the ranking. No firm is kept here, real or invented.
create table quality_run (
    id          bigint generated always as identity primary key,
    level       text not null check (level in ('PROVINCE', 'CITY', 'COUNTY')),
    split_year  int not null,
    chains      int not null,
    firms       int not null,
    undated     int not null,
    unplaced    int not null,
    candidates  int not null,
    seed        bigint not null,
    first       int not null,
    rounds      int not null,
    weights     jsonb not null,
    figures     jsonb not null,
    measured_by text not null,
    measured_at timestamptz not null
);
comment on column quality_run.firms is 'that stood on nodes of the chains in force, invented and merged ones not counted';
comment on column quality_run.undated is 'of these, without founding day, on neither side of the year';
comment on column quality_run.unplaced is 'of the others, without a place at the level';
comment on column quality_run.candidates is 'founded in the year or since, of known place';
comment on column quality_run.first is 'how many of the first places are looked at';
comment on column quality_run.weights is 'that held then: hundredths by term';
comment on column quality_run.figures is 'by method: AUC and lift, each with its 95 % interval over regions';

create table quality_region (
    run_id    bigint not null references quality_run,
    region    text not null,
    residents int not null,
    came      int not null,
    points    jsonb not null,
    primary key (run_id, region)
);
comment on column quality_region.region is 'first digits of the divisions in it';
comment on column quality_region.residents is 'firms on nodes that were there before the year';
comment on column quality_region.came is 'candidates that are there';
comment on column quality_region.points is 'by method: AUC and lift';
