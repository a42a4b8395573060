-- At which prices a level is stated and how final it is: facts of their own, unknown where nobody has said them.
alter table plan_observation add column price_basis text, add column grade text;

create or replace view plan_observation_now as
select 'GC-' || lpad(o.thread::text, greatest(6, length(o.thread::text)), '0') as ref,
       o.version, o.corrects, o.measure, o.area, o.period, o.last_day, o.amount, o.unit, o.growth_percent, o.growth_over,
       o.certainty, o.bound, o.as_of, o.said_by, o.note, o.withdrawn, o.reason, o.recorded_at, o.recorded_by,
       o.invented, o.price_basis, o.grade
from plan_observation o
where o.is_latest and not o.withdrawn
union all
select 'pack:' || r.id, 0, null, r.content ->> 'measure', null, r.content ->> 'period',
       (r.content ->> 'lastDay')::date,
       (r.content -> 'quantity' -> 'value' ->> 'amount')::numeric, r.content ->> 'unit',
       (r.content -> 'growth' ->> 'percent')::numeric, r.content -> 'growth' ->> 'over',
       r.content ->> 'certainty', r.content ->> 'bound', (s.content -> 'date' ->> 'value')::date,
       s.content ->> 'title', coalesce(r.content -> 'origin' ->> 'note', ''), false, '', null, 'pack', false, r.content ->> 'basis', r.content ->> 'grade'
from pack_record r
         join pack_record s on s.family = 'source' and s.id = r.content -> 'origin' ->> 'source'
where r.family = 'observation' and r.ended_in is null
  and not exists (select from plan_observation c where c.corrects = 'pack:' || r.id and c.is_latest and not c.withdrawn);
