-- That somebody has declared the list of the firms of the district with a title complete as of a day; the count became a figure of the plan.
create table title_declaration (
    id            bigint generated always as identity primary key,
    measure       text not null,
    year          int not null,
    as_of         date not null,
    counted       int not null,
    observation   text not null,
    words         text not null default '',
    declared_by   bigint not null references app_user,
    declared_at   timestamptz not null,
    replaced      boolean not null default false,
    withdrawn_why text,
    check (extract(year from as_of) = year)
);
create unique index title_declaration_once on title_declaration (measure, year) where not replaced and withdrawn_why is null;
comment on column title_declaration.observation is 'of the plan; a later declaration of the year is its next version';
comment on column title_declaration.replaced is 'by a later declaration of the same year';
comment on column title_declaration.withdrawn_why is 'null while it stands';

-- The firms of such a list.
create table title_declared (
    declaration_id bigint not null references title_declaration on delete cascade,
    company_id     bigint not null references company,
    primary key (declaration_id, company_id)
);
create index title_declared_by_company on title_declared (company_id);

-- Titles that came with a published list.
create table title_award (
    title_id   bigint primary key references title on delete cascade,
    batch      bigint not null,
    brought_by bigint not null references app_user,
    brought_at timestamptz not null
);
create index title_award_by_batch on title_award (batch);
create sequence title_award_batch;
comment on column title_award.batch is 'the file with which it came';

-- Of which titles people were told that they run out.
create table title_reminded (
    title_id bigint not null references title on delete cascade,
    days     int not null,
    last_day date not null,
    told_at  timestamptz not null,
    primary key (title_id, days, last_day)
);
comment on column title_reminded.days is 'so many days before, at most, they were told';
