-- What a leader has decided and a body has to do (领导交办), as it stands now. What it said before stands with the act that changed it.
create table instruction (
    id       bigint generated always as identity primary key,
    version  int not null default 1,
    words    text not null,
    subject  text not null,
    plan     text not null default '',
    part     text not null default '',
    due      date,
    urgency  text not null,
    step     text not null,
    asked    date,
    given_by text not null,
    given_at timestamptz not null,
    check ((subject = 'FREE') = (plan = '' and part = ''))
);
comment on column instruction.part is 'id of the measure of an indicator, or of a place or cluster';
comment on column instruction.due is 'empty where no day has been set';
comment on column instruction.asked is 'the day that the owner asks for, until that is answered';
create index instruction_step on instruction (step, due);

-- Who does it: one body answers for it, others help.
create table instruction_owner (
    instruction_id bigint not null references instruction on delete cascade,
    unit           bigint not null references org_unit,
    leads          boolean not null,
    primary key (instruction_id, unit)
);
create unique index instruction_owner_leads on instruction_owner (instruction_id) where leads;
create index instruction_owner_unit on instruction_owner (unit);

-- Everything that was done with it, from the giving on; nothing is ever changed or deleted here.
create table instruction_act (
    id             bigint generated always as identity primary key,
    instruction_id bigint not null references instruction on delete cascade,
    act            text not null,
    words          text not null default '',
    due_before     date,
    due_after      date,
    before         jsonb,
    acted_by       text not null,
    acted_at       timestamptz not null
);
comment on column instruction_act.due_after is 'the day that is asked for, or that holds from then on';
comment on column instruction_act.before is 'what it said until this correction';
create index instruction_act_of on instruction_act (instruction_id, id);
