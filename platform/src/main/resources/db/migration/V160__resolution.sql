-- Pairs of companies that may be one firm. A pair is found anew by each scan; what a person has decided stays decided.
create table resolution_pair (
    id            bigint generated always as identity primary key,
    company_left  bigint not null references company,
    company_right bigint not null references company,
    probability   double precision not null check (probability between 0 and 1),
    is_sure       boolean not null,
    worth         double precision not null,
    reasons       jsonb not null,
    found_at      timestamptz not null,
    put_off       int not null default 0,
    decision      text check (decision in ('SAME', 'DIFFERENT')),
    decided_by    text,
    decided_at    timestamptz,
    regrouping_id bigint references company_regrouping,
    unique (company_left, company_right),
    check (company_left < company_right),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
create index resolution_pair_open on resolution_pair (put_off, worth desc, id) where decision is null;
create index resolution_pair_by_right on resolution_pair (company_right);

-- The source in whose name officers enter firms that no list names.
create table newcomer_source (
    the_one   boolean primary key default true check (the_one),
    source_id bigint not null references source
);
