-- What is agreed with firms and took place: meetings, calls, visits, messages, events (接触). It is about a project, or else a firm.
create table engagement (
    id            bigint generated always as identity primary key,
    version       int not null default 1,
    project_id    bigint references promotion_project on delete cascade,
    company_id    bigint references company,
    firm          text not null default '',
    kind          text not null check (kind in ('MEETING', 'CALL', 'VISIT', 'MESSAGE', 'EVENT')),
    state         text not null check (state in ('PLANNED', 'HELD', 'CANCELLED', 'WITHDRAWN')),
    day           date not null,
    begins        time,
    place         text not null default '',
    subject       text not null check (subject <> ''),
    summary       text not null default '',
    asks          text not null default '',
    next_step     text not null default '',
    next_on       date,
    body          bigint references org_unit,
    is_contact    boolean not null default false,
    recorded_by   bigint not null references app_user,
    unit          bigint references org_unit,
    recorded_at   timestamptz not null,
    check (project_id is null or (company_id is null and firm = '')),
    check (project_id is not null or (company_id is null) = (firm <> ''))
);
create index engagement_by_project on engagement (project_id, day) where project_id is not null;
create index engagement_by_company on engagement (company_id, day) where company_id is not null;
create index engagement_by_firm on engagement (firm) where firm <> '';
create index engagement_by_day on engagement (day desc, id desc);
create index engagement_by_unit on engagement (unit, day desc) where project_id is null;

comment on column engagement.company_id is 'empty of a project, which says itself whose it is';
comment on column engagement.body is 'which speaks with the firm: of the first of ours, otherwise of whoever recorded it';
comment on column engagement.is_contact is 'a talk, call, visit or event that took place with people of both sides';
comment on column engagement.unit is 'of whoever recorded it, at that time';

-- Who of ours took part, the one who leads first; kept with the body that each belonged to at that time.
create table engagement_ours (
    engagement_id bigint not null references engagement on delete cascade,
    place         int not null,
    person        bigint not null references app_user,
    unit          bigint references org_unit,
    primary key (engagement_id, place),
    unique (engagement_id, person)
);
create index engagement_ours_by_person on engagement_ours (person);

-- Who of theirs took part: a name and what the person is there, nothing else.
create table engagement_theirs (
    engagement_id bigint not null references engagement on delete cascade,
    place         int not null,
    name          text not null check (name <> ''),
    position      text not null default '',
    primary key (engagement_id, place)
);

-- What was done with engagements, and taken back.
create table engagement_step (
    id            bigint generated always as identity primary key,
    engagement_id bigint not null references engagement on delete cascade,
    act           text not null,
    state_before  text not null,
    words         text not null default '',
    before        jsonb,
    acted_by      bigint not null references app_user,
    acted_at      timestamptz not null,
    undone_by     bigint references app_user,
    undone_at     timestamptz,
    check ((undone_by is null) = (undone_at is null))
);
create index engagement_step_of on engagement_step (engagement_id, id);
comment on column engagement_step.before is 'what a correction replaced';

-- What bodies settle among themselves about who may speak for a firm (首报首谈): disputes, transfers, shared credit.
create table claim_matter (
    id          bigint generated always as identity primary key,
    kind        text not null check (kind in ('DISPUTE', 'TRANSFER', 'SHARE')),
    company_id  bigint references company,
    firm        text not null default '',
    from_body   bigint references org_unit,
    body        bigint not null references org_unit,
    words       text not null check (words <> ''),
    state       text not null check (state in ('OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    opened_by   bigint not null references app_user,
    opened_at   timestamptz not null,
    answer      text not null default '',
    given_to    bigint references org_unit,
    given_on    date,
    answered_by bigint references app_user,
    answered_at timestamptz,
    check ((company_id is null) = (firm <> '')),
    check ((state = 'OPEN') = (answered_at is null)),
    check ((answered_by is null) = (answered_at is null)),
    check ((given_to is null) = (given_on is null))
);
create index claim_matter_by_company on claim_matter (company_id) where company_id is not null;
create index claim_matter_by_firm on claim_matter (firm) where firm <> '';
comment on column claim_matter.from_body is 'that held the claim when it was opened';
comment on column claim_matter.body is 'that wants the claim, is offered it, or opens the sharing';
comment on column claim_matter.given_to is 'the body that has the claim from the day on, whoever spoke first';

-- How bodies share what comes of a firm; of one matter they sum to 100 percent.
create table claim_share (
    matter_id bigint not null references claim_matter on delete cascade,
    body      bigint not null references org_unit,
    percent   int not null check (percent between 1 and 100),
    primary key (matter_id, body)
);
