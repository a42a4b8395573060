-- What people say of the measures of the plans. A row is one version and never changes, except that it stops being the latest. What
-- the pack says is not copied: a row that corrects a statement of the pack names its key and takes its place.
create table plan_observation (
    id             bigint generated always as identity primary key,
    thread         bigint not null,
    version        int not null,
    is_latest      boolean not null default true,
    corrects       text,
    measure        text not null,
    area           text,
    period         text not null,
    last_day       date not null,
    amount         numeric,
    unit           text not null,
    growth_percent numeric,
    growth_over    text,
    certainty      text not null,
    bound          text not null,
    as_of          date,
    said_by        text not null,
    note           text not null default '',
    withdrawn      boolean not null default false,
    reason         text not null default '',
    invented       boolean not null default false,
    recorded_at    timestamptz not null,
    recorded_by    text not null,
    unique (thread, version),
    check (amount is not null or growth_percent is not null),
    check ((growth_percent is null) = (growth_over is null))
);

create unique index plan_observation_corrects on plan_observation (corrects) where corrects is not null and is_latest;
create index plan_observation_latest on plan_observation (measure, last_day) where is_latest;
create index plan_observation_invented on plan_observation (id) where invented;
create index plan_observation_parts on plan_observation (measure, period) where is_latest and area is not null;
create index plan_observation_whole on plan_observation (measure) where is_latest and area is null;

comment on column plan_observation.invented is 'made up for a demonstration, in every version';

create sequence plan_thread;

-- Workbooks that were edited outside and brought back: kept as typed until a person applies or leaves them.
create table plan_sheet (
    id          bigint generated always as identity primary key,
    file_name   text not null,
    sha256      text not null,
    reason      text not null,
    typed       jsonb not null,
    received_at timestamptz not null,
    received_by text not null,
    applied_at  timestamptz,
    applied_by  text
);

-- What stands now, entered and of the pack, in one shape: for lists and exports. The pack's own words give way to a correction of them.
create view plan_observation_now as
select 'GC-' || lpad(o.thread::text, greatest(6, length(o.thread::text)), '0') as ref,
       o.version, o.corrects, o.measure, o.area, o.period, o.last_day, o.amount, o.unit, o.growth_percent, o.growth_over,
       o.certainty, o.bound, o.as_of, o.said_by, o.note, o.withdrawn, o.reason, o.recorded_at, o.recorded_by,
       o.invented
from plan_observation o
where o.is_latest and not o.withdrawn
union all
select 'pack:' || r.id, 0, null, r.content ->> 'measure', null, r.content ->> 'period',
       (r.content ->> 'lastDay')::date,
       (r.content -> 'quantity' -> 'value' ->> 'amount')::numeric, r.content ->> 'unit',
       (r.content -> 'growth' ->> 'percent')::numeric, r.content -> 'growth' ->> 'over',
       r.content ->> 'certainty', r.content ->> 'bound', (s.content -> 'date' ->> 'value')::date,
       s.content ->> 'title', coalesce(r.content -> 'origin' ->> 'note', ''), false, '', null, 'pack', false
from pack_record r
         join pack_record s on s.family = 'source' and s.id = r.content -> 'origin' ->> 'source'
where r.family = 'observation' and r.ended_in is null
  and not exists (select from plan_observation c where c.corrects = 'pack:' || r.id and c.is_latest and not c.withdrawn);
