-- Who works here: bodies, people, roles. Codes and logins are never reused, because nothing is ever deleted.
create table org_unit (
    id       bigint generated always as identity primary key,
    code     text not null generated always as ('JG-' || lpad(id::text, greatest(4, length(id::text)), '0')) stored unique,
    parent   bigint references org_unit,
    kind     text not null check (kind in ('DEPARTMENT', 'STREET_OFFICE', 'PARK_COMPANY', 'WAR_ZONE', 'FIRM')),
    name     text not null check (name = btrim(name) and length(name) between 1 and 100),
    ended_at timestamptz,
    version  int not null default 1
);
create unique index org_unit_name_once_below_a_parent on org_unit (coalesce(parent, 0), name) where ended_at is null;
create index org_unit_by_parent on org_unit (parent);

-- A body and all bodies below it: what the scope "own body" reaches.
create function org_unit_below(top bigint) returns setof bigint language sql stable as $$
    with recursive below as (
        select top as id
        union
        select u.id from org_unit u join below b on u.parent = b.id
    )
    select id from below
$$;

-- Two moves at the same time could close a ring that neither sees; the lock lets one finish first.
create function org_unit_refuse_ring() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('tuji.org_unit'));
    if new.parent in (select org_unit_below(new.id)) then
        raise exception 'a body cannot stand below itself'
            using errcode = 'check_violation', constraint = 'org_unit_is_a_tree';
    end if;
    return new;
end $$;
create trigger org_unit_is_a_tree before insert or update of parent on org_unit
    for each row when (new.parent is not null) execute function org_unit_refuse_ring();

create table app_user (
    id            bigint generated always as identity primary key,
    login         text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    name          text not null check (name = btrim(name) and length(name) between 1 and 60),
    password_hash text not null check (password_hash like '$argon2id$%'),
    must_change   boolean not null default true,
    failed_count  int not null default 0 check (failed_count >= 0),
    locked_until  timestamptz,
    locked        boolean not null default false,
    active        boolean not null default true,
    org_unit      bigint references org_unit,
    language      text check (language in ('zh-CN', 'en')),
    theme         text check (theme in ('auto', 'light', 'dark')),
    signed_in_at  timestamptz,
    created_at    timestamptz not null default now(),
    generation    int not null default 1,
    version       int not null default 1
);
create index app_user_by_org_unit on app_user (org_unit);
comment on column app_user.locked is 'by a person, until a person takes it back; locked_until is by failures and ends by itself';
comment on column app_user.generation is 'raised when all sessions of the person must end; a session carries the one it began with';

create table user_role (
    user_id bigint not null references app_user,
    role    text not null check (role in
        ('ADMINISTRATOR', 'LEADER', 'ANALYST', 'PROMOTER', 'VERIFIER', 'SERVICE_OFFICER', 'VIEWER', 'FIRM')),
    primary key (user_id, role)
);

create function refuse_deletion() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger app_user_stays before delete or truncate on app_user for each statement execute function refuse_deletion();
create trigger org_unit_stays before delete or truncate on org_unit for each statement execute function refuse_deletion();

-- Two administrators who lock each other out at the same time are told apart by the lock.
create function keep_one_administrator() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('tuji.administrator'));
    if not exists (select from app_user u join user_role r on r.user_id = u.id
                   where u.active and not u.locked and r.role = 'ADMINISTRATOR') then
        raise exception 'the last administrator stays'
            using errcode = 'check_violation', constraint = 'one_administrator';
    end if;
    return null;
end $$;
create trigger one_administrator after update of active, locked on app_user
    for each statement execute function keep_one_administrator();
create trigger one_administrator after delete or update or truncate on user_role
    for each statement execute function keep_one_administrator();
