-- What was done. Written with the change, sealed afterwards, never altered.
create table audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default now(),
    actor        text not null,
    act          text not null,
    subject      text not null,
    before_value jsonb not null default '{}' check (jsonb_typeof(before_value) = 'object'),
    after_value  jsonb not null default '{}' check (jsonb_typeof(after_value) = 'object'),
    reason       text
);
create index audit_entry_by_subject on audit_entry (subject, id);
create index audit_entry_by_actor on audit_entry (actor, id);
create index audit_entry_by_time on audit_entry (at, id);

-- The chain over the entries. No foreign key: it would need the very right to update that is taken away below.
create table audit_seal (
    sequence bigint primary key check (sequence > 0),
    entry_id bigint not null unique,
    hash     bytea not null check (length(hash) = 32)
);

-- What the sealer has yet to do; the transaction tells it which entries no older one can still come before.
create table audit_unsealed (
    entry_id bigint primary key,
    xid      xid8 not null default pg_current_xact_id()
);

create function audit_entry_waits() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed (entry_id) values (new.id);
    return null;
end $$;
create trigger audit_entry_waits after insert on audit_entry for each row execute function audit_entry_waits();

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is never altered: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse_change();
create trigger audit_seal_stays before update or delete or truncate on audit_seal
    for each statement execute function audit_refuse_change();

-- The role that owns the tables cannot alter them either; the triggers stop even a superuser who does not mean it.
revoke update, delete, truncate on audit_entry, audit_seal from public;
do $$ begin
    execute format('revoke update, delete, truncate on audit_entry, audit_seal from %I', current_user);
end $$;
