-- Who speaks.
create table source (
    id                 bigint generated always as identity primary key,
    target             text not null,
    name               text not null unique check (name <> ''),
    delivery           text not null check (delivery in ('FULL', 'DELTA')),
    authority          int not null check (authority between 0 and 100),
    field_authority    jsonb not null default '{}',
    profile            jsonb not null default '[]',
    created_at         timestamptz not null default now(),
    version            int not null default 0
);

-- One file of a source, taken in.
create table import_run (
    id            bigint generated always as identity primary key,
    source_id     bigint not null references source,
    job_id        bigint references job,
    file_name     text not null,
    file_size     bigint not null,
    sha256        text not null,
    spool_name    text,
    form          text not null,
    delimiter     text,
    sheet         text,
    header        text[] not null,
    profile       jsonb not null,
    delivery      text not null check (delivery in ('FULL', 'DELTA')),
    as_of         date not null,
    state         text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    rows          bigint not null,
    rows_read     bigint not null default 0,
    added         bigint not null default 0,
    changed       bigint not null default 0,
    unchanged     bigint not null default 0,
    older         bigint not null default 0,
    set_aside     bigint not null default 0,
    gone          bigint not null default 0,
    returned      bigint not null default 0,
    asked_by      text not null,
    asked_at      timestamptz not null default now(),
    ended_at      timestamptz,
    -- what people typed or brought back has no layout to come back in
    check (num_nonnulls(delimiter, sheet) = 1)
);
create index import_run_by_source on import_run (source_id, id);

-- What a source said in one row, as it stood there; person numbers are masked. Never changed.
-- Tables that take every row of a file carry no foreign key: their parents are written with them or are never deleted.
create sequence source_record_id;
create table source_record (
    id          bigint primary key default nextval('source_record_id'),
    source_id   bigint not null,
    key         text not null,
    import_id   bigint not null,
    row_number  bigint not null,
    as_of       date not null,
    raw         text[] not null,
    hash        uuid not null,
    recorded_at timestamptz not null default now()
);

-- What a source says of one subject now.
create table source_subject (
    source_id          bigint not null,
    key                text not null,
    record_id          bigint not null,
    hash               uuid not null,
    as_of              date not null,
    last_import_id     bigint not null,
    gone_import_id     bigint,
    returned_import_id bigint,
    primary key (source_id, key)
);

-- Rows that were not taken, as they stood there (masked), and every fault that was found.
create table import_set_aside (
    import_id  bigint not null references import_run on delete cascade,
    row_number bigint not null,
    cells      text[] not null,
    primary key (import_id, row_number)
);
create table import_fault (
    id            bigint generated always as identity primary key,
    import_id     bigint not null references import_run on delete cascade,
    row_number    bigint not null,
    column_number int,
    code          text not null,
    severity      text not null check (severity in ('ERROR', 'WARNING', 'NOTE')),
    field         text,
    arguments     text[] not null
);
create index import_fault_in_order on import_fault (import_id, row_number, id);
