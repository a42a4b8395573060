-- The words, filters, order and columns of a list that a person keeps under a name.
create table saved_view (
    id          bigint generated always as identity primary key,
    person      bigint not null references app_user on delete cascade,
    list        text not null check (list like '/%'),
    name        text not null check (name <> ''),
    address     text not null,
    hidden      text[] not null default '{}',
    is_start    boolean not null default false,
    shared_with bigint references org_unit on delete set null,
    saved_at    timestamptz not null,
    unique (person, list, name)
);
create unique index saved_view_start on saved_view (person, list) where is_start;
create index saved_view_shared on saved_view (list, shared_with) where shared_with is not null;

comment on column saved_view.list is 'address of the list without what is asked of it';
comment on column saved_view.address is 'the list with its words, filters and order, as the platform writes it';
comment on column saved_view.hidden is 'columns that are put away';
comment on column saved_view.is_start is 'what the person sees when the list is opened with nothing asked';
comment on column saved_view.shared_with is 'the body of the person when it was shared; whoever belongs to it or stands below sees the view';

insert into saved_view (person, list, name, address, saved_at)
select user_id, '/companies', name, address, saved_at from saved_search;
drop table saved_search;
