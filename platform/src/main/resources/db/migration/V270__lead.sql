-- How much each term of the ranking counts; the newest row holds, and before the first the standard of the engine.
create table lead_weights (
    id      bigint generated always as identity primary key,
    weights jsonb not null,
    reason  text not null,
    set_by  text not null,
    set_at  timestamptz not null
);
comment on column lead_weights.weights is 'hundredths by term; together 100';

-- Firms that a person has put aside: they are not ranked until somebody brings them back.
create table lead_exclusion (
    id             bigint generated always as identity primary key,
    company_id     bigint not null references company,
    reason         text not null check (reason <> ''),
    put_aside_by   text not null,
    put_aside_at   timestamptz not null,
    brought_back_by text,
    brought_back_at timestamptz,
    check ((brought_back_by is null) = (brought_back_at is null))
);
create unique index lead_exclusion_standing on lead_exclusion (company_id) where brought_back_at is null;

-- Trade names of the firms that stand on chains or were founded of late, read from their names; may be made anew at any time.
create table lead_trade_name (
    company_id      bigint primary key references company,
    company_version int not null,
    trade_name      text
);
comment on column lead_trade_name.trade_name is 'null where the name has none that is sure';
create index lead_trade_name_by_name on lead_trade_name (trade_name) where trade_name is not null;

-- Codes of leads count from 1 each year and are never given twice.
create table lead_number (
    year int primary key,
    last int not null
);

-- A firm that might be invited, and who follows it up.
create table lead (
    year       int not null,
    number     int not null,
    company_id bigint references company,
    firm       text not null check (firm <> ''),
    chain      text not null default '',
    node       text not null default '',
    source     text not null check (source in ('CANDIDATES', 'SUPPLY', 'EVENT', 'OFFICER', 'OTHER')),
    owner      bigint not null references app_user,
    unit       bigint references org_unit,
    note       text not null default '',
    state      text not null check (state in ('NEW', 'CHECKING', 'HANDED_ON', 'DROPPED')),
    dropped    text,
    why        jsonb,
    raised_by  text not null,
    raised_at  timestamptz not null,
    touched_at timestamptz not null,
    primary key (year, number),
    check (node = '' or chain <> ''),
    check ((state = 'DROPPED') = (dropped is not null))
);
create index lead_by_company on lead (company_id) where company_id is not null;
create index lead_by_owner on lead (owner, state);
create index lead_by_unit on lead (unit, state);

comment on column lead.company_id is 'none while no register lists the firm';
comment on column lead.unit is 'of the owner when the owner took it; what the reach of other people goes by';
comment on column lead.why is 'the explanation of the ranking as it stood when the lead was raised';
comment on column lead.dropped is 'why nobody follows it up';

-- Everything that was done with a lead; a step that was taken back stays and says so.
create table lead_act (
    id           bigint generated always as identity primary key,
    year         int not null,
    number       int not null,
    move         text not null,
    words        text not null default '',
    state_before text,
    state_after  text not null,
    dropped_before text,
    dropped_after  text,
    owner_before bigint references app_user,
    owner_after  bigint not null references app_user,
    unit_before  bigint references org_unit,
    taken_back   boolean not null default false,
    acted_by     text not null,
    acted_at     timestamptz not null,
    foreign key (year, number) references lead on delete cascade
);
create index lead_act_of on lead_act (year, number, id);
