-- Codes of projects count from 1 each year and are never given twice.
create table promotion_number (
    year int primary key,
    last int not null
);

-- A project of investment promotion, from the target list to the firm that stands in the district.
create table promotion_project (
    id           bigint generated always as identity primary key,
    year         int not null,
    number       int not null,
    version      int not null default 1,
    pipeline     text not null,
    stage        text not null,
    stage_since  timestamptz not null,
    state        text not null default 'OPEN' check (state in ('OPEN', 'DELAYED', 'DORMANT', 'LOST', 'ENDED')),
    left_reason  text,
    left_words   text not null default '',
    left_to      text not null default '',
    left_at      timestamptz,
    name         text not null check (name <> ''),
    company_id   bigint references company,
    firm         text not null default '',
    unregistered boolean not null default false,
    chain        text not null default '',
    node         text not null default '',
    zone         text,
    owner        bigint not null references app_user,
    unit         bigint references org_unit,
    lead_year    int,
    lead_number  int,
    sprung_from  bigint references promotion_project,
    fields       jsonb not null default '{}',
    next_step    text not null default '',
    next_on      date,
    space_place  text,
    space_words  text not null default '',
    created_by   bigint not null references app_user,
    created_unit bigint references org_unit,
    created_at   timestamptz not null,
    touched_at   timestamptz not null,
    unique (year, number),
    foreign key (lead_year, lead_number) references lead,
    check (node = '' or chain <> ''),
    check (company_id is null or not unregistered),
    check ((state = 'OPEN') = (left_at is null)),
    check ((left_at is null) = (left_reason is null))
);
create index promotion_project_by_company on promotion_project (company_id) where company_id is not null;
create index promotion_project_by_owner on promotion_project (owner, state);
create index promotion_project_by_unit on promotion_project (unit);
create index promotion_project_by_creation on promotion_project (created_unit);
create index promotion_project_by_stage on promotion_project (pipeline, stage) where state = 'OPEN';
create index promotion_project_by_zone on promotion_project (zone);
create index promotion_project_by_lead on promotion_project (lead_year, lead_number) where lead_year is not null;

comment on column promotion_project.version is 'counts the changes: the later writer is told';
comment on column promotion_project.unregistered is 'somebody has looked: no register lists the firm yet';
comment on column promotion_project.fields is 'answers by the keys of the fields that the pack declares: texts, numbers, days as text, true and false';
comment on column promotion_project.left_to is 'the place that won it, of a lost project';
comment on column promotion_project.sprung_from is 'a spin-off or second function is a project of its own that names the first';
comment on column promotion_project.unit is 'of the owner when the owner took it';
comment on column promotion_project.created_unit is 'of the creator at that time';

-- What was changed, field by field; slips of days, values and likelihood are read from here.
create table promotion_change (
    id         bigint generated always as identity primary key,
    project_id bigint not null references promotion_project on delete cascade,
    version    int not null,
    field      text not null,
    before     text not null,
    after      text not null,
    words      text not null default '',
    changed_by bigint references app_user,
    changed_at timestamptz not null
);
create index promotion_change_of on promotion_change (project_id, id);
create index promotion_change_by_field on promotion_change (field, changed_at);
comment on column promotion_change.changed_by is 'empty where the platform did it';
comment on column promotion_change.version is 'of the project after the change';

-- Every stage that a project has entered, and how it left the way and came back.
create table promotion_entry (
    id         bigint generated always as identity primary key,
    project_id bigint not null references promotion_project on delete cascade,
    act        text not null check (act in ('ENTER', 'BACK', 'OVERRIDE', 'LEAVE', 'RESUME')),
    stage      text not null,
    state      text not null,
    words      text not null default '',
    entered_by bigint references app_user,
    asked_by   bigint references app_user,
    entered_at timestamptz not null
);
create index promotion_entry_of on promotion_entry (project_id, id);
create index promotion_entry_by_stage on promotion_entry (stage, entered_at);
comment on column promotion_entry.entered_by is 'empty where the platform did it';
comment on column promotion_entry.asked_by is 'who wanted it, where another person took it up';
comment on column promotion_entry.words is 'why it went back, was let through, or left; of an override the missing things stand in the audit';

-- Who works on a project beside its owner; kept with the body that each belonged to at that time.
create table promotion_member (
    id         bigint generated always as identity primary key,
    project_id bigint not null references promotion_project on delete cascade,
    person     bigint not null references app_user,
    role       text not null default '',
    unit       bigint references org_unit,
    added_by   bigint not null references app_user,
    added_at   timestamptz not null,
    removed_by bigint references app_user,
    removed_at timestamptz,
    check ((removed_by is null) = (removed_at is null))
);
create unique index promotion_member_once on promotion_member (project_id, person) where removed_at is null;
create index promotion_member_by_person on promotion_member (person, project_id) where removed_at is null;
create index promotion_member_by_unit on promotion_member (unit, project_id) where removed_at is null;
