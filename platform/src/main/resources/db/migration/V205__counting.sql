-- What is counted for a measure from a list of firms: which fact of the firms, for the whole district or for a part of it.
create table counting (
    id          bigint generated always as identity primary key,
    roster_id   bigint not null references roster on delete cascade,
    measure     text not null,
    part        text,
    fact        text not null,
    declared_by text not null,
    declared_at timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
comment on column counting.part is 'a place or cluster of the pack; none means the whole district';
create unique index counting_once on counting (roster_id, measure, coalesce(part, ''), fact) where ended_at is null;
create index counting_by_measure on counting (measure);
