-- Sheets that came back: ledgers that were edited outside, and lists of new projects. Of a ledger only what differs is kept.
create table ledger_sheet (
    id          bigint generated always as identity primary key,
    kind        text not null check (kind in ('EDIT', 'NEW')),
    file_name   text not null,
    sha256      text not null,
    read_rows   int not null,
    typed       jsonb not null,
    received_by bigint not null references app_user,
    received_at timestamptz not null,
    taken_at    timestamptz,
    undone_at   timestamptz,
    check (undone_at is null or taken_at is not null)
);
create index ledger_sheet_of on ledger_sheet (received_by, id);
comment on column ledger_sheet.read_rows is 'rows that the file has';
comment on column ledger_sheet.typed is 'rows that say something new or cannot be read, with what is wrong with the file; numbers of persons are masked';

-- What was taken from a sheet, project by project, so that it can be taken back.
create table ledger_taken (
    sheet_id   bigint not null references ledger_sheet on delete cascade,
    row        int not null,
    project_id bigint not null references promotion_project on delete cascade,
    version    int not null,
    before     jsonb not null,
    after      jsonb not null,
    undone     boolean not null default false,
    primary key (sheet_id, row)
);
create index ledger_taken_by_project on ledger_taken (project_id);
comment on column ledger_taken.version is 'of the project after it';
comment on column ledger_taken.before is 'what the changed fields held, as it would be typed; nothing of a new project';
