-- The district pack in force and those before it. The files are kept as they were read, so that a pack stays in force
-- after its folder has become faulty; the records are what SQL of other modules joins with.
create table pack_version (
    id         bigint generated always as identity primary key,
    pack       text not null,
    version    date not null,
    sha256     text not null,
    applied_at timestamptz not null,
    applied_by text not null,
    changes    jsonb not null
);

create table pack_file (
    pack_version bigint not null references pack_version,
    path         text not null,
    content      bytea not null,
    primary key (pack_version, path)
);

-- One row a record that any pack has ever held; ended_in is set when a record has vanished from the pack.
create table pack_record (
    family     text not null,
    id         text not null,
    file       text not null,
    content    jsonb not null,
    added_in   bigint not null references pack_version,
    changed_in bigint not null references pack_version,
    ended_in   bigint references pack_version,
    primary key (family, id)
);

create view district_subdistrict as
select id as code,
       content -> 'name' ->> 'zh' as name_zh,
       content -> 'name' ->> 'en' as name_en,
       content ->> 'kind' as kind
from pack_record
where family = 'subdistrict' and ended_in is null;

create view district_area as
select id,
       content ->> 'layer' as layer,
       content -> 'name' ->> 'zh' as name_zh,
       content -> 'name' ->> 'en' as name_en
from pack_record
where family = 'area' and ended_in is null;

-- Areas whose members nobody has named have no row here: their members are unknown, not none.
create view district_area_member as
select r.id as area, r.content ->> 'layer' as layer, m.member
from pack_record r
         cross join lateral jsonb_array_elements_text(r.content -> 'members' -> 'value') as m (member)
where r.family = 'area' and r.ended_in is null and r.content -> 'members' ? 'value';

create view district_measure as
select id,
       content -> 'name' ->> 'zh' as name_zh,
       content -> 'name' ->> 'en' as name_en,
       content ->> 'unit' as unit
from pack_record
where family = 'measure' and ended_in is null;

create view district_plan as
select id,
       content -> 'name' ->> 'zh' as name_zh,
       content -> 'name' ->> 'en' as name_en,
       (content ->> 'firstYear')::int as first_year,
       (content ->> 'lastYear')::int as last_year
from pack_record
where family = 'plan' and ended_in is null;

create view district_indicator as
select content ->> 'plan' as plan,
       content -> 'measure' ->> 'id' as measure,
       content ->> 'kind' as kind,
       (content -> 'baseline' -> 'value' ->> 'year')::int as baseline_year,
       (content -> 'baseline' -> 'value' -> 'quantity' ->> 'amount')::numeric as baseline,
       (content -> 'targetYear' ->> 'value')::int as target_year,
       (content -> 'target' ->> 'amount')::numeric as target,
       content -> 'target' ->> 'unit' as target_unit,
       (content ->> 'headline')::boolean as headline
from pack_record
where family = 'indicator' and ended_in is null;

create view district_observation as
select id,
       content ->> 'measure' as measure,
       content ->> 'label' as label,
       content ->> 'period' as period,
       (content -> 'quantity' -> 'value' ->> 'amount')::numeric as amount,
       content ->> 'unit' as unit,
       (content -> 'growth' ->> 'percent')::numeric as growth_percent,
       content -> 'growth' ->> 'over' as growth_over,
       content ->> 'certainty' as certainty,
       content ->> 'bound' as bound,
       content -> 'origin' ->> 'source' as source
from pack_record
where family = 'observation' and ended_in is null;

create view district_task as
select id,
       (content ->> 'year')::int as year,
       content ->> 'id' as task,
       content -> 'name' ->> 'zh' as name_zh,
       (content -> 'quantity' ->> 'amount')::numeric as amount,
       content -> 'quantity' ->> 'unit' as unit,
       content ->> 'bound' as bound
from pack_record
where family = 'task' and ended_in is null;

create view district_cluster as
select id,
       content -> 'name' ->> 'zh' as name_zh,
       content -> 'name' ->> 'en' as name_en
from pack_record
where family = 'cluster' and ended_in is null;

create view district_term as
select id,
       content -> 'name' ->> 'zh' as zh,
       content -> 'name' ->> 'en' as en,
       (content ->> 'on')::boolean as is_on
from pack_record
where family = 'term' and ended_in is null;
