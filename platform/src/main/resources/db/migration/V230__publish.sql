-- A release as it is put together; what people decide about it is in said.
create table publish_draft (
    id           bigint generated always as identity primary key,
    version      int not null default 1,
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'DISCARDED')),
    plan         text not null,
    period       text not null,
    title_zh     text not null,
    title_en     text not null,
    said         jsonb not null,
    authors      text[] not null,
    changed_at   timestamptz not null,
    submitted_by text,
    submitted_at timestamptz,
    returned     text not null default '',
    code         text unique
);

create index publish_draft_changed on publish_draft (changed_at desc);

comment on column publish_draft.authors is 'everybody who has changed it: none of them may publish it';
comment on column publish_draft.returned is 'why it was given back the last time';

-- A release, frozen for good: the content is kept as the very bytes of which the digest is.
create table publish_release (
    id           bigint generated always as identity primary key,
    code         text not null unique,
    plan         text not null,
    period       text not null,
    title_zh     text not null,
    title_en     text not null,
    content      text not null,
    digest       text not null,
    basis        jsonb not null,
    replaces     text unique references publish_release (code),
    published_by text not null,
    published_at timestamptz not null
);

comment on column publish_release.digest is 'SHA-256 of content in UTF-8';
comment on column publish_release.basis is 'which versions of which observations stand behind it; not public';

create function publish_release_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'a release is frozen: %', old.code;
end
$$;

create trigger publish_release_frozen before update or delete on publish_release
    for each row execute function publish_release_is_frozen();

-- When a release is to come. A date that is moved or taken back stays, so that calendars of readers follow.
create table publish_date (
    id           bigint generated always as identity primary key,
    sequence     int not null default 0,
    on_day       date not null,
    plan         text not null,
    period       text not null,
    title_zh     text not null,
    title_en     text not null,
    withdrawn    boolean not null default false,
    changed_by   text not null,
    changed_at   timestamptz not null
);

comment on column publish_date.sequence is 'counts the changes, as calendars of readers want it';
