-- A table of areas and industries that somebody has brought: staff by subdistrict, output by park. Nothing is deleted; what was taken
-- away can be put back.
create table structure_table (
    id         bigint generated always as identity primary key,
    name       text not null,
    source     text not null,
    measure    text not null,
    as_of      date not null,
    earlier_on date,
    file       text not null,
    brought_by text not null,
    brought_at timestamptz not null,
    removed_by text,
    removed_at timestamptz,
    check (earlier_on < as_of),
    check ((removed_by is null) = (removed_at is null))
);
comment on column structure_table.measure is 'what the values count and in which unit, in the words of who brought it';
comment on column structure_table.earlier_on is 'the day of the earlier values; null where the table has none';

create table structure_cell (
    table_id bigint not null references structure_table,
    area     text not null,
    industry text not null,
    value    double precision not null check (value >= 0),
    earlier  double precision check (earlier >= 0),
    primary key (table_id, area, industry)
);

-- What a ranking was worth when it was tried on what was known before a day; never changed, the newest of a ranking is quoted.
create table structure_backtest (
    id          bigint generated always as identity primary key,
    ranking     text not null check (ranking in ('DENSITY', 'LOCATION_QUOTIENT', 'INDUSTRY_SIZE')),
    table_key   text not null,
    table_name  text not null,
    level       text not null check (level in ('DIVISION', 'GROUP', 'STATED')),
    cut         date not null,
    as_of       date not null,
    seed        bigint not null,
    depth       int not null,
    rounds      int not null,
    areas       int not null,
    answering   int not null,
    candidates  int not null,
    entries     int not null,
    undated     bigint not null,
    left_out    bigint not null,
    measured_by text not null,
    measured_at timestamptz not null
);
create index structure_backtest_newest on structure_backtest (ranking, id desc);
comment on column structure_backtest.answering is 'areas in which something and not everything came true';
comment on column structure_backtest.undated is 'firms without a founding date, on neither side of the cut';
comment on column structure_backtest.left_out is 'firms without place or without industry at the level';

create table structure_backtest_figure (
    backtest_id bigint not null references structure_backtest,
    area        text not null,
    method      text not null check (method in ('CHOSEN', 'SIZE', 'SHUFFLED', 'ABOVE_SIZE', 'ABOVE_SHUFFLED')),
    auc         double precision,
    auc_low     double precision,
    auc_high    double precision,
    lift        double precision,
    lift_low    double precision,
    lift_high   double precision,
    primary key (backtest_id, area, method)
);
comment on column structure_backtest_figure.area is 'empty for all areas together';
