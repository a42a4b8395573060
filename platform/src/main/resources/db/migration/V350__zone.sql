-- That a project has been given to another owner is a step of its history.
alter table promotion_entry drop constraint promotion_entry_act_check;
alter table promotion_entry add constraint promotion_entry_act_check
    check (act in ('ENTER', 'BACK', 'OVERRIDE', 'LEAVE', 'RESUME', 'HAND_OVER', 'POOL'));

-- Which bodies work in a war zone: the pack names them in words, here they are tied to bodies of the platform.
create table zone_body (
    id        bigint generated always as identity primary key,
    zone      text not null,
    unit      bigint not null references org_unit,
    leads     boolean not null,
    tied_by   bigint not null references app_user,
    tied_at   timestamptz not null,
    untied_by bigint references app_user,
    untied_at timestamptz,
    check ((untied_by is null) = (untied_at is null))
);
create unique index zone_body_once on zone_body (zone, unit) where untied_at is null;
create unique index zone_body_one_lead on zone_body (zone) where leads and untied_at is null;

-- Projects that were given to a zone in one act, so that the act can be taken back as one.
create table zone_assignment (
    id        bigint generated always as identity primary key,
    zone      text not null,
    words     text not null default '',
    made_by   bigint not null references app_user,
    made_at   timestamptz not null,
    undone_by bigint references app_user,
    undone_at timestamptz,
    check ((undone_by is null) = (undone_at is null))
);

create table zone_assigned (
    assignment_id bigint not null references zone_assignment on delete cascade,
    project_id    bigint not null references promotion_project on delete cascade,
    zone_before   text not null,
    primary key (assignment_id, project_id)
);
create index zone_assigned_of on zone_assigned (project_id);
comment on column zone_assigned.zone_before is 'empty where it had none';

-- That somebody, or somebody of a body, is asked to take a project over or to help with it.
create table zone_request (
    id          bigint generated always as identity primary key,
    project_id  bigint not null references promotion_project on delete cascade,
    kind        text not null check (kind in ('HAND_OVER', 'HELP')),
    words       text not null,
    role        text not null default '',
    to_person   bigint references app_user,
    to_unit     bigint references org_unit,
    asked_by    bigint not null references app_user,
    asked_unit  bigint references org_unit,
    asked_on    date not null,
    asked_at    timestamptz not null,
    due         date,
    state       text not null default 'ASKED' check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    answered_by bigint references app_user,
    answered_at timestamptz,
    answer      text not null default '',
    check ((to_person is null) <> (to_unit is null)),
    check ((state = 'ASKED') = (answered_at is null))
);
create unique index zone_request_one_hand_over on zone_request (project_id) where kind = 'HAND_OVER' and state = 'ASKED';
create index zone_request_of on zone_request (project_id, id);
create index zone_request_open on zone_request (due) where state = 'ASKED';
create index zone_request_to_person on zone_request (to_person) where state = 'ASKED';
comment on column zone_request.role is 'in the team, of whoever helps';
comment on column zone_request.asked_unit is 'of whoever asks at that time';
comment on column zone_request.due is 'the last day to answer; unknown while the calendar of its year is not loaded';
comment on column zone_request.answered_by is 'nobody where it has lapsed';

-- A body for one purpose and one term, with members of several bodies and a target list of its own.
create table task_force (
    id         bigint generated always as identity primary key,
    code       text not null generated always as ('ZB-' || lpad(id::text, greatest(4, length(id::text)), '0')) stored unique,
    version    int not null default 1,
    name       text not null check (name <> ''),
    mandate    text not null check (mandate <> ''),
    lead       bigint not null references app_user,
    from_day   date not null,
    until_day  date not null,
    report     text not null default '',
    ended_by   bigint references app_user,
    ended_at   timestamptz,
    made_by    bigint not null references app_user,
    made_unit  bigint references org_unit,
    made_at    timestamptz not null,
    check (until_day >= from_day),
    check ((ended_by is null) = (ended_at is null)),
    check (ended_at is null or report <> '')
);
comment on column task_force.until_day is 'the last day of its term; it ends only when somebody ends it';

create table task_force_member (
    id            bigint generated always as identity primary key,
    task_force_id bigint not null references task_force on delete cascade,
    person        bigint not null references app_user,
    unit          bigint references org_unit,
    role          text not null default '',
    from_day      date not null,
    until_day     date not null,
    added_by      bigint not null references app_user,
    added_at      timestamptz not null,
    removed_by    bigint references app_user,
    removed_at    timestamptz,
    check (until_day >= from_day),
    check ((removed_by is null) = (removed_at is null))
);
create unique index task_force_member_once on task_force_member (task_force_id, person) where removed_at is null;
create index task_force_member_by_unit on task_force_member (unit) where removed_at is null;
comment on column task_force_member.unit is 'of the person when the person was added';

create table task_force_project (
    task_force_id bigint not null references task_force on delete cascade,
    project_id    bigint not null references promotion_project on delete cascade,
    added_by      bigint not null references app_user,
    added_at      timestamptz not null,
    primary key (task_force_id, project_id)
);
create index task_force_project_of on task_force_project (project_id);

-- Whom a task force has brought into the team of a project; who was there already is not in it and stays afterwards.
create table task_force_seat (
    task_force_id bigint not null references task_force on delete cascade,
    project_id    bigint not null references promotion_project on delete cascade,
    person        bigint not null references app_user,
    primary key (task_force_id, project_id, person)
);
