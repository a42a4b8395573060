-- A list of firms that people keep for a purpose, version by version.
create table roster (
    id         bigint generated always as identity primary key,
    name       text not null check (name = btrim(name) and length(name) between 1 and 100),
    purpose    text not null check (purpose in ('CLUSTER', 'NEAR_THRESHOLD', 'AWARD', 'OTHER')),
    org_unit   bigint references org_unit,
    note       text not null default '',
    closed     boolean not null default false,
    version    int not null default 1,
    created_by text not null,
    created_at timestamptz not null
);
comment on column roster.org_unit is 'the body that keeps the list';
create unique index roster_name_once on roster (name) where not closed;

-- What the list held from one act to the next. At most one version is a draft; what has been in force is never changed.
create table roster_version (
    id           bigint generated always as identity primary key,
    roster_id    bigint not null references roster on delete cascade,
    number       int not null check (number > 0),
    base         int not null,
    state        text not null check (state in ('DRAFT', 'IN_FORCE', 'WITHDRAWN')),
    as_of        date,
    reason       text not null default '',
    made_by      text not null,
    made_at      timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    unique (roster_id, number),
    check (state = 'DRAFT' or as_of is not null),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_by is null) = (withdrawn_at is null))
);
comment on column roster_version.base is 'number of the version that the draft was made from; 0 for none';
create unique index roster_version_one_draft on roster_version (roster_id) where state = 'DRAFT';

create table roster_member (
    version_id bigint not null references roster_version on delete cascade,
    row_number int not null,
    company_id bigint references company,
    given_code text not null default '',
    given_name text not null default '',
    share      numeric(7, 6) check (share between 0 and 1),
    note       text not null default '',
    primary key (version_id, row_number),
    check (company_id is not null or given_code <> '' or given_name <> '')
);
comment on column roster_member.company_id is 'none while no firm of that code or name is known';
comment on column roster_member.share is 'the part of the firm that counts for the list; none means the whole firm';
create index roster_member_by_company on roster_member (company_id) where company_id is not null;

-- Only drafts change; of versions that have been in force only invented firms go.
create function refuse_change_of_roster_version() returns trigger language plpgsql as $$
declare
    changed bigint := case tg_op when 'INSERT' then new.version_id else old.version_id end;
begin
    if exists (select from roster_version where id = changed and state <> 'DRAFT')
       and not (tg_op = 'DELETE' and exists (select from company where id = old.company_id and invented)) then
        raise exception 'the members of a version that has been in force are never changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger roster_member_stays before insert or update or delete on roster_member
    for each row execute function refuse_change_of_roster_version();

-- What a member is told apart by: the firm that stands for it, or the words of its row.
create function roster_member_key(company bigint, code text, name text) returns text language sql stable as $$
    select coalesce(company_root(company)::text, code || '|' || name)
$$;

-- Members as they stand now: firms that were merged are one, and count whole if one of them does.
create view roster_member_now as
select version_id,
       key,
       min(row_number) as row_number,
       max(root) as company_id,
       min(given_code) as given_code,
       min(given_name) as given_name,
       case when bool_or(share is null) then null else max(share) end as share,
       coalesce(string_agg(note, ' / ' order by row_number) filter (where note <> ''), '') as note
from (select m.*,
             case when c.merged_into is null then m.company_id else company_root(m.company_id) end as root,
             case when m.company_id is null then m.given_code || '|' || m.given_name
                  when c.merged_into is null then m.company_id::text
                  else roster_member_key(m.company_id, '', '') end as key
      from roster_member m left join company c on c.id = m.company_id) m
group by version_id, key;

create view roster_in_force as
select distinct on (roster_id) roster_id, id as version_id, number, as_of
from roster_version where state = 'IN_FORCE'
order by roster_id, number desc;
