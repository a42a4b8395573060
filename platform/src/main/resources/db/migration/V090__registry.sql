-- The one company behind all that is said of it. Its columns are what is believed now, derived from registration.
create sequence company_id;
create table company (
    id               bigint primary key default nextval('company_id'),
    credit_code      text,
    code_grade       text check (code_grade in ('VALID', 'NON_CONFORMING')),
    name             text not null check (name <> ''),
    company_type     text,
    established_on   date,
    capital          numeric(24, 4),
    capital_currency text,
    division_code    text,
    address          text,
    scope            text,
    gone             boolean not null default false,
    created_at       timestamptz not null default now(),
    changed_at       timestamptz not null default now(),
    version          int not null default 0,
    merged_into      bigint,
    check ((credit_code is null) = (code_grade is null)),
    check ((capital is null) = (capital_currency is null))
);
-- Firms are joined on a code only where both of its checks hold.
create unique index company_valid_code on company (credit_code) where code_grade = 'VALID' and merged_into is null;
-- The order in which lists begin.
create index company_by_established on company (established_on desc nulls last, id desc);

-- What one source record states, property by property: a statement each, kept side by side. Null says nothing.
create table registration (
    record_id        bigint not null,
    source_id        bigint not null,
    key              text not null,
    company_id       bigint not null,
    as_of            date not null,
    recorded_at      timestamptz not null default now(),
    credit_code      text,
    code_grade       text,
    name             text,
    company_type     text,
    established_on   date,
    capital          numeric(24, 4),
    capital_currency text,
    division_code    text,
    address          text,
    scope            text,
    primary key (company_id, record_id)
);

-- Which company a source's subject is. Reversible: a link can be moved, the records stay.
create table company_link (
    source_id  bigint not null,
    key        text not null,
    company_id bigint not null,
    reason     text not null check (reason in ('NEW', 'CREDIT_CODE')),
    linked_at  timestamptz not null default now(),
    primary key (source_id, key)
);
create index company_link_by_company on company_link (company_id);

-- What is believed of each company: of every source the newest record, of every property the word of the source with the highest
-- authority for it, then of the newer file, then of the later record.
create view believed_registration as
with newest as (
    select distinct on (r.company_id, r.source_id, r.key) r.*, s.authority, s.field_authority
    from registration r join source s on s.id = r.source_id
    order by r.company_id, r.source_id, r.key, r.as_of desc, r.record_id desc
)
select company_id,
       (array_agg(credit_code order by coalesce((field_authority ->> 'credit_code')::int, authority) desc, as_of desc, record_id desc)
           filter (where credit_code is not null))[1] as credit_code,
       (array_agg(code_grade order by coalesce((field_authority ->> 'credit_code')::int, authority) desc, as_of desc, record_id desc)
           filter (where credit_code is not null))[1] as code_grade,
       (array_agg(name order by coalesce((field_authority ->> 'name')::int, authority) desc, as_of desc, record_id desc)
           filter (where name is not null))[1] as name,
       (array_agg(company_type order by coalesce((field_authority ->> 'company_type')::int, authority) desc, as_of desc, record_id desc)
           filter (where company_type is not null))[1] as company_type,
       (array_agg(established_on order by coalesce((field_authority ->> 'established_on')::int, authority) desc, as_of desc, record_id desc)
           filter (where established_on is not null))[1] as established_on,
       (array_agg(capital order by coalesce((field_authority ->> 'capital')::int, authority) desc, as_of desc, record_id desc)
           filter (where capital is not null))[1] as capital,
       (array_agg(capital_currency order by coalesce((field_authority ->> 'capital')::int, authority) desc, as_of desc, record_id desc)
           filter (where capital is not null))[1] as capital_currency,
       (array_agg(division_code order by coalesce((field_authority ->> 'division_code')::int, authority) desc, as_of desc, record_id desc)
           filter (where division_code is not null))[1] as division_code,
       (array_agg(address order by coalesce((field_authority ->> 'address')::int, authority) desc, as_of desc, record_id desc)
           filter (where address is not null))[1] as address,
       (array_agg(scope order by coalesce((field_authority ->> 'scope')::int, authority) desc, as_of desc, record_id desc)
           filter (where scope is not null))[1] as scope
from newest
group by company_id;
