-- What lets programs act as a person: the hash of a secret, and how far it reaches. Revoked or ended tokens stay, because their deeds do.
create table api_token (
    id           bigint generated always as identity primary key,
    user_id      bigint not null references app_user,
    name         text not null check (name = btrim(name) and length(name) between 1 and 60),
    secret_hash  bytea not null unique check (length(secret_hash) = 32),
    scope        text[] not null check (cardinality(scope) > 0),
    created_at   timestamptz not null,
    ends_on      date not null,
    last_used_on date,
    revoked_at   timestamptz
);
create index api_token_by_user on api_token (user_id);
comment on column api_token.scope is 'module:ACT; what the person may do now and what stands here are both needed';
comment on column api_token.ends_on is 'the last day';
create trigger api_token_stays before delete or truncate on api_token for each statement execute function refuse_deletion();
