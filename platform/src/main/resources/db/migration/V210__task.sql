-- What a district wants done in a year (年度任务): taken over from the pack or entered, with somebody who leads and a deadline.
create table task (
    id         bigint generated always as identity primary key,
    year       int not null,
    name       text not null,
    measure    text,
    quantity   numeric not null check (quantity > 0),
    unit       text not null,
    field      text not null default '',
    lead       bigint references org_unit,
    deadline   date not null,
    of_pack    text,
    version    int not null default 1,
    entered_by text not null,
    entered_at timestamptz not null,
    ended_by   text,
    ended_at   timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
comment on column task.measure is 'of the pack; what is done counts into it';
comment on column task.of_pack is 'the id of the yearly task of the pack that it was taken over from';
create unique index task_of_pack on task (year, of_pack) where of_pack is not null and ended_at is null;

-- How a task is taken apart over places or bodies and twelve months. A draft is changed in place; what was accepted never is: a change of
-- it is another version with a reason.
create table task_breakdown (
    id          bigint generated always as identity primary key,
    task_id     bigint not null references task on delete cascade,
    version     int not null,
    layer       text not null,
    rows        jsonb not null,
    reason      text not null default '',
    made_by     text not null,
    made_at     timestamptz not null,
    accepted_by text,
    accepted_at timestamptz,
    unique (task_id, version),
    check ((accepted_by is null) = (accepted_at is null))
);
comment on column task_breakdown.layer is 'id of a breakdown of the pack, or units for bodies of people';
create unique index task_breakdown_draft on task_breakdown (task_id) where accepted_at is null;

-- What was reported of a part and month. A correction is another version; the latest stands.
create table task_report (
    id          bigint generated always as identity primary key,
    task_id     bigint not null references task on delete cascade,
    part        text not null,
    month       int not null check (month between 1 and 12),
    version     int not null,
    reach       text not null,
    amount      numeric not null check (amount >= 0),
    note        text not null,
    reason      text not null default '',
    reported_by text not null,
    reported_on date not null,
    reported_at timestamptz not null,
    unique (task_id, part, month, version)
);

-- A letter of responsibility (目标责任书): what a body is held to in a year, with weights.
create table task_letter (
    id         bigint generated always as identity primary key,
    year       int not null,
    unit       bigint not null references org_unit,
    targets    jsonb not null,
    made_by    text not null,
    made_at    timestamptz not null,
    unique (year, unit)
);

-- Every score that was given. A later one never overwrites an earlier one.
create table task_score (
    id         bigint generated always as identity primary key,
    letter_id  bigint not null references task_letter on delete cascade,
    version    int not null,
    month      int not null,
    content    jsonb not null,
    total      numeric,
    reason     text not null default '',
    made_by    text not null,
    made_at    timestamptz not null,
    unique (letter_id, version)
);

create table task_appeal (
    id          bigint generated always as identity primary key,
    letter_id   bigint not null references task_letter on delete cascade,
    version     int not null,
    item        text not null,
    wanted      numeric not null,
    reason      text not null,
    raised_by   text not null,
    raised_at   timestamptz not null,
    accepted    boolean,
    granted     numeric,
    decision    text,
    decided_by  text,
    decided_at  timestamptz,
    check ((decided_by is null) = (accepted is null)),
    check (decided_by is distinct from raised_by)
);
comment on column task_appeal.version is 'of the score that is appealed';
comment on column task_appeal.item is 'id of a target whose share is in question, or reports for the points off';
create index task_appeal_letter on task_appeal (letter_id);
