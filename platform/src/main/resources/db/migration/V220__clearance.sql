-- What people have done with a figure on its way out of the house; nothing is ever changed or deleted here. An act holds for the very
-- words it was done for: of what was entered its version, of a statement of the pack the pack version in which it last changed. Whether a
-- figure may be made public holds for all its versions.
create table plan_clearance_act (
    id       bigint generated always as identity primary key,
    ref      text not null,
    said_in  bigint not null,
    act      text not null check (act in ('CHECK', 'APPROVE', 'RETURN', 'REOPEN', 'OPEN', 'CLOSE')),
    reason   text not null default '',
    acted_at timestamptz not null,
    acted_by text not null
);

create index plan_clearance_act_ref on plan_clearance_act (ref, id desc);

-- Every figure that stands now, with how far it has come. What corrects a statement of the pack inherits whether that may be made public.
create view plan_observation_cleared as
with figure as (
    select n.*, coalesce(r.changed_in, n.version) as said_in
    from plan_observation_now n
             left join pack_record r on r.family = 'observation' and 'pack:' || r.id = n.ref),
     step as (
         select distinct on (ref, said_in) ref, said_in, act, reason, acted_at, acted_by
         from plan_clearance_act
         where act in ('CHECK', 'APPROVE', 'RETURN', 'REOPEN')
         order by ref, said_in, id desc),
     checked as (
         select distinct on (ref, said_in) ref, said_in, acted_at, acted_by
         from plan_clearance_act
         where act = 'CHECK'
         order by ref, said_in, id desc),
     openness as (
         select distinct on (ref) ref, act, reason, acted_at, acted_by
         from plan_clearance_act
         where act in ('OPEN', 'CLOSE')
         order by ref, id desc)
select f.*,
       case step.act when 'CHECK' then 'CHECKED' when 'APPROVE' then 'APPROVED' when 'RETURN' then 'RETURNED' else 'ENTERED' end as step,
       step.reason as step_reason, step.acted_at as step_at, step.acted_by as step_by,
       case when step.act in ('CHECK', 'APPROVE') then checked.acted_by end as checked_by,
       case coalesce(own.act, inherited.act) when 'OPEN' then 'PUBLIC' when 'CLOSE' then 'INTERNAL' else 'UNKNOWN' end as disclosure
from figure f
         left join step on step.ref = f.ref and step.said_in = f.said_in
         left join checked on checked.ref = f.ref and checked.said_in = f.said_in
         left join openness own on own.ref = f.ref
         left join openness inherited on inherited.ref = f.corrects;
