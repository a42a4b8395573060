-- What an official source says, what came with one file, and what people have set aside.
alter table statement add column official boolean not null default false;
comment on column statement.official is 'taken from an official source, such as a return to an authority or its list';
alter table statement add column batch bigint;
comment on column statement.batch is 'of the file it came with, from statement_batch; none where it was said by itself';
create index statement_of_batch on statement (batch) where batch is not null;
create sequence statement_batch;

-- A statement that is set aside counts as if it had not been made, from the one moment to the other.
create table statement_aside (
    id            bigint generated always as identity primary key,
    statement_id  bigint not null references statement on delete cascade,
    reason        text not null check (reason <> ''),
    set_by        text not null,
    set_at        timestamptz not null default now(),
    taken_back_by text,
    taken_back_at timestamptz,
    check ((taken_back_by is null) = (taken_back_at is null))
);
create index statement_aside_of on statement_aside (statement_id);
create unique index statement_aside_once on statement_aside (statement_id) where taken_back_at is null;
comment on column statement_aside.taken_back_at is 'from when on the statement counts again; none while it is set aside';
