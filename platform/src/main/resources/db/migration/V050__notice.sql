-- What a person is told: a message by its key, so that each reads it in the own language, and where it leads.
create table notice (
    id        bigint generated always as identity primary key,
    person    bigint      not null references app_user,
    occasion  text,
    key       text        not null,
    arguments json        not null default '[]',
    link      text        not null check (link ~ '^/([^/\\]|$)'),
    told_at   timestamptz not null,
    read_at   timestamptz,
    unique (person, occasion)
);
comment on column notice.occasion is 'what the person is told of once only, however often the event comes; null where that does not matter';
create index notice_by_person on notice (person, told_at, id);
create index notice_unread on notice (person) where read_at is null;
