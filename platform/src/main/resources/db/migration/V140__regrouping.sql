-- Which records are one firm, as people decide: a merge lets what is said of one company speak of another, a split takes some of it
-- out into a company of its own. Either moves subjects of sources; what hangs on a company stays where it is, and whoever reads it
-- asks for the company with those merged into it.
create table company_regrouping (
    id         bigint generated always as identity primary key,
    kind       text not null check (kind in ('MERGE', 'SPLIT')),
    company_from bigint not null references company,
    company_to   bigint not null references company,
    reason     text not null check (reason <> ''),
    made_by    text not null,
    made_at    timestamptz not null default now(),
    revision_id bigint references revision,
    undone_by  text,
    undone_at  timestamptz,
    check (company_from <> company_to),
    check ((undone_by is null) = (undone_at is null))
);
create index company_regrouping_by_from on company_regrouping (company_from);
create index company_regrouping_by_to on company_regrouping (company_to);

-- The subjects that moved.
create table company_regrouping_subject (
    regrouping_id bigint not null references company_regrouping,
    source_id     bigint not null,
    key           text not null,
    primary key (regrouping_id, source_id, key)
);

create index company_merged on company (merged_into) where merged_into is not null;

-- Valid codes that are stated of a merged company and not believed: a file that names one of them means the company.
create table company_further_code (
    credit_code   text not null,
    company_id    bigint not null references company,
    regrouping_id bigint not null references company_regrouping,
    primary key (credit_code, regrouping_id)
);

-- A company with all that were merged into it.
create function company_family(root bigint) returns setof bigint language sql stable as $$
    with recursive family (id) as (
        select root
        union
        select c.id from company c join family f on c.merged_into = f.id
    )
    select id from family
$$;

-- The company that stands for one that was merged; itself where it was not.
create function company_root(member bigint) returns bigint language sql stable as $$
    with recursive way (id, next) as (
        select c.id, c.merged_into from company c where c.id = member
        union
        select c.id, c.merged_into from company c join way w on c.id = w.next
    )
    select id from way where next is null
$$;
