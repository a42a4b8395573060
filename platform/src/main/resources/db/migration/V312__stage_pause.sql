-- While a pause lasts, the days that a project stays at its stage do not count.
create table promotion_pause (
    id         bigint generated always as identity primary key,
    project_id bigint not null references promotion_project on delete cascade,
    from_day   date not null,
    until_day  date,
    reason     text not null check (reason <> ''),
    words      text not null default '',
    by_hand    boolean not null default false,
    paused_by  bigint not null references app_user,
    paused_at  timestamptz not null default now(),
    resumed_by bigint references app_user,
    resumed_at timestamptz,
    check (until_day >= from_day),
    check (resumed_by is null or until_day is not null),
    check ((resumed_by is null) = (resumed_at is null))
);
create unique index promotion_pause_open on promotion_pause (project_id) where until_day is null;
create index promotion_pause_of on promotion_pause (project_id, from_day);
comment on column promotion_pause.until_day is 'the first day on which the clock runs again; null while nobody has said';
comment on column promotion_pause.by_hand is 'somebody stopped the clock of a project that stays on its way; otherwise it was put off';
comment on column promotion_pause.resumed_by is 'who let it run on; null where it ended by itself on its day';
