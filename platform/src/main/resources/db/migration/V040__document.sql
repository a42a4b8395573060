-- Documents: what each version is. A version never changes once it is stored.
create table document (
    id         bigint generated always as identity primary key,
    owner_kind text        not null,
    owner_id   text        not null,
    class      text        not null,
    name       text        not null,
    version    int         not null check (version > 0),
    media_type text        not null,
    size       bigint      not null check (size >= 0),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_by  text        not null,
    org_unit   bigint references org_unit,
    stored_at  timestamptz not null,
    unique (owner_kind, owner_id, class, name, version)
);
create index document_by_org_unit on document (org_unit);
create index document_by_person on document (stored_by);

-- Their bytes in pieces of 1 MiB, so that none is ever whole in memory. The pieces come first and the row that describes them last,
-- when size and hash are known: the check waits for the commit.
create table document_chunk (
    document bigint not null references document deferrable initially deferred,
    number   int    not null,
    bytes    bytea  not null check (length(bytes) <= 1048576),
    primary key (document, number)
);
alter table document_chunk alter column bytes set storage external;
