-- What could meet needs of firms: innovation, services, funds, talent (四链资源). Withdrawn, never deleted but for invented firms.
create table demand_resource (
    id                bigint generated always as identity primary key,
    version           int not null default 1,
    kind              text not null,
    name              text not null check (name <> ''),
    holder_company_id bigint references company,
    holder_name       text not null default '',
    offers            text not null,
    for_whom          text not null default '',
    place             text not null default '',
    address           text not null default '',
    valid_from        date,
    valid_to          date,
    said_by           text not null,
    as_of             date not null,
    state             text not null default 'IN_FORCE' check (state in ('IN_FORCE', 'WITHDRAWN')),
    batch             bigint,
    added_by          text not null,
    added_at          timestamptz not null,
    check ((holder_company_id is null) = (holder_name <> '')),
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
comment on column demand_resource.place is 'code of a subdistrict or id of an area of the pack';
comment on column demand_resource.said_by is 'who says that it is there';
comment on column demand_resource.batch is 'the file that it came with: the same number for all of its rows';
create index demand_resource_by_holder on demand_resource (holder_company_id);
create index demand_resource_by_batch on demand_resource (batch);
create index demand_resource_by_name on demand_resource (name);

-- The nodes of chains that a resource hangs on.
create table demand_resource_node (
    resource_id bigint not null references demand_resource on delete cascade,
    chain       text not null,
    node        text not null,
    primary key (resource_id, chain, node)
);
create index demand_resource_node_of on demand_resource_node (chain, node);

-- Whom to ask; apart from all else, because it names a person.
create table demand_resource_contact (
    resource_id bigint primary key references demand_resource on delete cascade,
    contact     text not null check (contact <> '')
);

-- What a firm needs (企业需求), as it stands now.
create table demand_need (
    id             bigint generated always as identity primary key,
    version        int not null default 1,
    company_id     bigint references company,
    firm_name      text not null default '',
    chain          text not null default '',
    node           text not null default '',
    facet          text not null,
    words          text not null check (words <> ''),
    details        text not null default '',
    amount         numeric(20, 4),
    unit           text,
    wanted_by      date,
    heard_by       text not null,
    heard_on       date not null,
    heard_from     text not null default '',
    state          text not null default 'OPEN' check (state in ('OPEN', 'BEING_MET', 'MET', 'WITHDRAWN', 'CANNOT_BE_MET')),
    met_resource   bigint references demand_resource,
    met_company_id bigint references company,
    ended_words    text not null default '',
    batch          bigint,
    added_by       text not null,
    added_at       timestamptz not null,
    check ((company_id is null) = (firm_name <> '')),
    check (chain <> '' or node = ''),
    check ((amount is null) = (unit is null)),
    check (state = 'MET' or (met_resource is null and met_company_id is null))
);
comment on column demand_need.firm_name is 'of a firm that is not in the registry yet';
comment on column demand_need.node is 'empty: of the chain as a whole, or of none';
comment on column demand_need.ended_words is 'what met it, or why it is no longer sought';
create index demand_need_by_company on demand_need (company_id);
create index demand_need_by_met_company on demand_need (met_company_id);
create index demand_need_by_met_resource on demand_need (met_resource);
create index demand_need_open on demand_need (chain, node, facet) where state in ('OPEN', 'BEING_MET');
create index demand_need_heard on demand_need (heard_on, facet);
create index demand_need_by_batch on demand_need (batch);

-- Everything that was done with a need or a resource; the last standing one can be undone.
create table demand_step (
    id           bigint generated always as identity primary key,
    record       text not null,
    act          text not null,
    state_before text not null default '',
    words        text not null default '',
    said_before  text not null default '',
    before       jsonb,
    acted_by     text not null,
    acted_at     timestamptz not null,
    undone_by    text,
    undone_at    timestamptz,
    check ((undone_by is null) = (undone_at is null))
);
comment on column demand_step.record is 'code of the need or resource';
comment on column demand_step.before is 'what it said until this correction';
comment on column demand_step.said_before is 'the same as people read it';
create index demand_step_of on demand_step (record, id);

create sequence demand_batch;
