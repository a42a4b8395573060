-- Pairs that were merged together because the evidence alone decides them. Each merge stays an act of its own.
create table pair_batch (
    id            bigint generated always as identity primary key,
    pairs         bigint not null,
    started_by    text not null,
    -- Of the token that a program showed, by number and name.
    started_token text,
    started_at    timestamptz not null,
    job_id        bigint,
    undone_by     text,
    undone_token  text,
    undone_at     timestamptz,
    undo_job_id   bigint,
    check ((undone_by is null) = (undone_at is null))
);

alter table resolution_pair
    add column batch_id bigint references pair_batch,
    -- A person wants to decide on it singly.
    add column apart boolean not null default false;
create index resolution_pair_by_batch on resolution_pair (batch_id, id) where batch_id is not null;
