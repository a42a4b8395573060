-- How far a project has come and how long it stayed, kept with each step: a report of today need not walk the steps of all projects.
alter table promotion_project add column stages text[] not null default '{}';
comment on column promotion_project.stages is 'that it has ever entered, in the order in which it first did';
alter table promotion_entry add column moved_at timestamptz;
comment on column promotion_entry.moved_at is 'when the next stage was entered; empty for what is no entering of a stage, and for the last';

create function promotion_entry_follows() returns trigger language plpgsql as $$
begin
    update promotion_project set stages = stages || new.stage where id = new.project_id and not new.stage = any (stages);
    if new.act in ('ENTER', 'BACK', 'OVERRIDE') then
        update promotion_entry set moved_at = new.entered_at
        where project_id = new.project_id and id < new.id and moved_at is null and act in ('ENTER', 'BACK', 'OVERRIDE');
    end if;
    return null;
end $$;

update promotion_project p set stages = e.stages
from (select project_id, array_agg(stage order by first) as stages
      from (select project_id, stage, min(id) as first from promotion_entry group by project_id, stage) s
      group by project_id) e
where e.project_id = p.id;

update promotion_entry e set moved_at = n.moved_at
from (select id, lead(entered_at) over (partition by project_id order by id) as moved_at
      from promotion_entry where act in ('ENTER', 'BACK', 'OVERRIDE')) n
where n.id = e.id and n.moved_at is not null;

create trigger promotion_entry_followed after insert on promotion_entry for each row execute function promotion_entry_follows();
