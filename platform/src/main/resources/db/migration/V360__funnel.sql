-- Why a project left its way, kept with the step: what the project itself says of it is gone once it comes back.
alter table promotion_entry add column reason text;
update promotion_entry e set reason = p.left_reason
from promotion_project p
where p.id = e.project_id and p.left_reason is not null
  and e.id = (select max(l.id) from promotion_entry l where l.project_id = p.id and l.act = 'LEAVE');
comment on column promotion_entry.reason is 'of a step that leaves the way: one of the pack''s';

-- Reports walk the steps of all projects in their order without touching the rows themselves.
create index promotion_entry_way on promotion_entry (project_id, id) include (act, stage, state, entered_at);
drop index promotion_entry_of;
create index promotion_project_by_entering on promotion_project (created_at);
