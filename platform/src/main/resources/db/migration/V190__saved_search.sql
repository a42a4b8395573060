-- The filters of the list of firms that a person wants to find again.
create table saved_search (
    user_id  bigint not null references app_user on delete cascade,
    name     text not null check (name <> ''),
    address  text not null,
    saved_at timestamptz not null,
    primary key (user_id, name)
);

comment on column saved_search.address is 'the list with its words, filters and order, as the platform writes it';
