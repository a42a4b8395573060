-- While a pause lasts, the days that a project stays at its stage do not count.
create table promotion_pause (
    id         bigint generated always as identity primary key,
    project_id bigint not null references promotion_project on delete cascade,
    from_day   date not null,
    until_day  date,
    reason     text not null check (reason <> ''),
    paused_by  bigint not null references app_user,
    resumed_by bigint references app_user,
    check (until_day >= from_day),
    check ((until_day is null) = (resumed_by is null))
);
create unique index promotion_pause_open on promotion_pause (project_id) where until_day is null;
create index promotion_pause_of on promotion_pause (project_id, from_day);
comment on column promotion_pause.until_day is 'the first day on which the clock runs again; null while the pause lasts';
