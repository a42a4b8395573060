-- What people say of firms beside their registration, and who may see which firm.

-- A person of a firm sees the firms named here and no others.
create table company_member (
    user_id    bigint not null references app_user,
    company_id bigint not null references company,
    primary key (user_id, company_id)
);
create index company_member_by_company on company_member (company_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

-- One fact of one firm as somebody stated it. A later statement stands beside it and may supersede it; none is ever changed.
create table statement (
    id          bigint generated always as identity primary key,
    company_id  bigint not null references company,
    key         text not null,
    period      text not null,
    words       text,
    amount      numeric(30, 6),
    unit        text,
    certainty   text not null check (certainty in ('ACTUAL', 'EXPECTED', 'IMPLIED')),
    bound       text not null check (bound in
        ('EXACT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'ABOUT', 'NEARLY')),
    as_of       date not null,
    said_by     text not null check (said_by <> ''),
    record_id   bigint references source_record,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    supersedes  bigint unique references statement,
    check ((words is null) <> (amount is null)),
    check ((amount is null) = (unit is null))
);
comment on column statement.as_of is 'the vintage: the day as of which the speaker says it';
comment on column statement.record_id is 'the row of a file that says it; none where a person typed it';
create index statement_by_company on statement (company_id, key, period);
create trigger statement_stays before update or delete or truncate on statement
    for each statement execute function refuse_change();

-- What a firm has been named by an authority, from one day to another.
create table title (
    id          bigint generated always as identity primary key,
    company_id  bigint not null references company,
    kind        text not null,
    number      text,
    valid_from  date not null,
    valid_to    date,
    issuer      text not null check (issuer <> ''),
    said_by     text not null check (said_by <> ''),
    granted_by  text not null,
    granted_at  timestamptz not null default now(),
    ended_on    date,
    end_reason  text,
    ended_by    text,
    unique (company_id, kind, valid_from),
    check (valid_to >= valid_from),
    check (ended_on >= valid_from),
    check ((ended_on is null) = (end_reason is null) and (ended_on is null) = (ended_by is null))
);
create index title_by_kind on title (kind, valid_from);

-- The source in whose name officers correct a registration.
create table revision_source (
    the_one   boolean primary key default true check (the_one),
    source_id bigint not null references source
);
alter table company_link drop constraint company_link_reason_check;
alter table company_link add constraint company_link_reason_check check (reason in ('NEW', 'CREDIT_CODE', 'REVISION'));

-- Corrections of registrations, made as one act: typed at a company, or brought back in a file.
create table revision (
    id        bigint generated always as identity primary key,
    file_name text,
    file_size bigint,
    sha256    text,
    rows      int not null default 0,
    state     text not null check (state in ('PREVIEW', 'APPLIED', 'UNDONE')),
    reason    text not null,
    made_by   text not null,
    made_at   timestamptz not null default now(),
    ended_at  timestamptz,
    check ((file_name is null) = (sha256 is null) and (file_name is null) = (file_size is null))
);

-- A row that changes something, or would if it were in order; rows that change nothing are only counted.
create table revision_row (
    revision_id bigint not null references revision on delete cascade,
    row_number  bigint not null,
    company_id  bigint references company,
    code        text not null,
    version     int,
    verdict     text not null check (verdict in ('CHANGE', 'CONFLICT', 'FAULTY')),
    problems    jsonb not null default '[]',
    record_id   bigint references source_record,
    primary key (revision_id, row_number)
);
create index revision_row_by_company on revision_row (company_id);

-- What a row changes: the value believed before, the one stated, and what officers had stated before it.
create table revision_change (
    revision_id   bigint not null,
    row_number    bigint not null,
    property      text not null,
    before_text   text,
    after_text    text not null,
    stated_before text,
    primary key (revision_id, row_number, property),
    foreign key (revision_id, row_number) references revision_row on delete cascade
);
