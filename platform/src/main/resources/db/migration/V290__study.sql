-- A question that somebody looks into (研判课题), as it stands now.
create table study (
    id                bigint generated always as identity primary key,
    version           int not null default 1,
    question          text not null check (question <> ''),
    commissioned_unit bigint references org_unit,
    commissioned_name text not null default '',
    due               date,
    state             text not null default 'PLANNED' check (state in ('PLANNED', 'RUNNING', 'DELIVERED', 'DECIDED', 'DROPPED')),
    added_by          text not null,
    added_at          timestamptz not null,
    check ((commissioned_unit is null) = (commissioned_name <> ''))
);
comment on column study.commissioned_name is 'of a body outside the platform';
comment on column study.due is 'empty where no day has been set';
create index study_by_unit on study (commissioned_unit);

-- What a study has found; withdrawn, never deleted.
create table study_finding (
    id           bigint generated always as identity primary key,
    study_id     bigint not null references study on delete cascade,
    words        text not null check (words <> ''),
    certainty    text not null check (certainty in ('ESTABLISHED', 'LIKELY', 'OPEN')),
    places       text[] not null default '{}',
    added_by     text not null,
    added_at     timestamptz not null,
    withdrawn    boolean not null default false
);
comment on column study_finding.places is 'codes of subdistricts, ids of areas of the pack';
create index study_finding_of on study_finding (study_id);

create table study_finding_node (
    finding_id bigint not null references study_finding on delete cascade,
    chain      text not null,
    node       text not null,
    primary key (finding_id, chain, node)
);
create index study_finding_node_of on study_finding_node (chain, node);

-- What was decided upon a study; withdrawn, never deleted.
create table study_decision (
    id         bigint generated always as identity primary key,
    study_id   bigint not null references study on delete cascade,
    words      text not null check (words <> ''),
    decided_by text not null,
    decided_on date not null,
    owner      bigint not null references org_unit,
    due        date,
    added_by   text not null,
    added_at   timestamptz not null,
    withdrawn  boolean not null default false
);
comment on column study_decision.owner is 'the body that does it';
create index study_decision_of on study_decision (study_id);
create index study_decision_by_owner on study_decision (owner);

-- Everything that was done with a study; the last standing one can be undone.
create table study_step (
    id           bigint generated always as identity primary key,
    study_id     bigint not null references study on delete cascade,
    act          text not null,
    state_before text not null default '',
    words        text not null default '',
    said_before  text not null default '',
    before       jsonb,
    part         bigint,
    acted_by     text not null,
    acted_at     timestamptz not null,
    undone_by    text,
    undone_at    timestamptz,
    check ((undone_by is null) = (undone_at is null))
);
comment on column study_step.part is 'the finding or decision that it was about';
create index study_step_of on study_step (study_id, id);
