-- What holds a project or a firm up (堵点), as it stands now.
create table blocker (
    id           bigint generated always as identity primary key,
    version      int not null default 1,
    project_id   bigint references promotion_project on delete cascade,
    company_id   bigint references company,
    firm         text not null default '',
    need_id      bigint references demand_need on delete set null,
    words        text not null check (words <> ''),
    details      text not null default '',
    cause        text not null,
    asked_by     text not null check (asked_by <> ''),
    asked_on     date not null,
    state        text not null check (state in ('OPEN', 'VERIFIED', 'IN_WORK', 'SOLVED', 'CONFIRMED', 'WITHDRAWN')),
    level        text not null check (level in ('STREET', 'DISTRICT', 'CITY')),
    owner        bigint references app_user,
    unit         bigint references org_unit,
    hard         boolean not null default false,
    round        int not null default 1 check (round >= 1),
    started_on   date not null,
    stopped_on   date,
    satisfaction text check (satisfaction in ('SATISFIED', 'FAIR')),
    created_by   bigint not null references app_user,
    created_unit bigint references org_unit,
    created_at   timestamptz not null,
    touched_at   timestamptz not null,
    check ((project_id is null) = (company_id is not null or firm <> '')),
    check (company_id is null or firm = ''),
    check (owner is not null or unit is not null),
    check ((state in ('SOLVED', 'CONFIRMED', 'WITHDRAWN')) = (stopped_on is not null)),
    check ((state = 'CONFIRMED') = (satisfaction is not null))
);
create index blocker_by_project on blocker (project_id);
create index blocker_by_company on blocker (company_id) where company_id is not null;
create index blocker_by_owner on blocker (owner);
create index blocker_by_unit on blocker (unit);
create index blocker_running on blocker (started_on) where state in ('OPEN', 'VERIFIED', 'IN_WORK');
comment on column blocker.firm is 'of a firm without project that is not in the registry yet';
comment on column blocker.need_id is 'the need that was turned into it';
comment on column blocker.round is 'counts from 1; every reopening begins another one';
comment on column blocker.started_on is 'of the clock of this round';
comment on column blocker.created_unit is 'of the creator at that time';

-- When the clock of the present round stood still.
create table blocker_pause (
    blocker_id bigint not null references blocker on delete cascade,
    number     int not null,
    from_on    date not null,
    until_on   date,
    reason     text not null check (reason <> ''),
    primary key (blocker_id, number)
);
comment on column blocker_pause.until_on is 'the first day on which it runs again; empty while it stands still';

-- Everything that was done with a blocker; the last standing one can be undone.
create table blocker_act (
    id         bigint generated always as identity primary key,
    blocker_id bigint not null references blocker on delete cascade,
    move       text not null,
    words      text not null default '',
    state      text not null,
    level      text not null,
    owner      text not null,
    before     jsonb,
    taken_back boolean not null default false,
    acted_by   bigint not null references app_user,
    acted_at   timestamptz not null
);
create index blocker_act_of on blocker_act (blocker_id, id);
comment on column blocker_act.before is 'how the blocker stood, and what it said, until this act';
comment on column blocker_act.owner is 'who had it from then on, by name';

-- Meetings that coordinate (调度会).
create table coordination_meeting (
    id           bigint generated always as identity primary key,
    version      int not null default 1,
    title        text not null check (title <> ''),
    held_on      date not null,
    place        text not null default '',
    chair        text not null check (chair <> ''),
    packed_at    timestamptz,
    closed_by    bigint references app_user,
    closed_at    timestamptz,
    created_by   bigint not null references app_user,
    created_unit bigint references org_unit,
    created_at   timestamptz not null,
    check ((closed_by is null) = (closed_at is null))
);
create table coordination_body (
    meeting_id bigint not null references coordination_meeting on delete cascade,
    unit       bigint not null references org_unit,
    primary key (meeting_id, unit)
);
create index coordination_body_of on coordination_body (unit);

-- What was stuck when the pack of a meeting was made; stays as it was.
create table coordination_item (
    id         bigint generated always as identity primary key,
    meeting_id bigint not null references coordination_meeting on delete cascade,
    project_id bigint references promotion_project on delete cascade,
    blocker_id bigint references blocker on delete cascade,
    cause      text not null,
    light      text not null,
    days       int,
    over       int,
    name       text not null,
    code       text not null,
    words      text not null,
    stage      text not null default '',
    owner      text not null default '',
    last_step  text not null default '',
    check (project_id is not null or blocker_id is not null)
);
create index coordination_item_of on coordination_item (meeting_id, id);
create index coordination_item_by_project on coordination_item (project_id);
create index coordination_item_by_blocker on coordination_item (blocker_id);
comment on column coordination_item.cause is 'cause of a blocker, or STAGE (too long in its stage), or STEP (the next step is overdue)';
comment on column coordination_item.days is 'working days since it began; empty where the calendar is not loaded';
comment on column coordination_item.over is 'of these, how many too many';

-- What a meeting has decided.
create table coordination_decision (
    id          bigint generated always as identity primary key,
    meeting_id  bigint not null references coordination_meeting on delete cascade,
    number      int not null,
    words       text not null check (words <> ''),
    owner       bigint references app_user,
    unit        bigint references org_unit,
    due_on      date not null,
    project_id  bigint references promotion_project on delete cascade,
    blocker_id  bigint references blocker on delete cascade,
    state       text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED', 'HANDED_ON')),
    instruction text not null default '',
    ended_words text not null default '',
    ended_by    bigint references app_user,
    ended_at    timestamptz,
    decided_by  bigint not null references app_user,
    decided_at  timestamptz not null,
    unique (meeting_id, number),
    check (owner is not null or unit is not null),
    check ((state = 'OPEN') = (ended_at is null)),
    check ((state = 'HANDED_ON') = (instruction <> ''))
);
create index coordination_decision_by_owner on coordination_decision (owner);
create index coordination_decision_by_unit on coordination_decision (unit);
create index coordination_decision_due on coordination_decision (due_on) where state = 'OPEN';
create index coordination_decision_by_project on coordination_decision (project_id);
create index coordination_decision_by_blocker on coordination_decision (blocker_id);
comment on column coordination_decision.instruction is 'code of the instruction (领导交办) that it became';
