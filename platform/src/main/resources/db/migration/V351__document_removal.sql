-- A version that a person has deleted: its bytes are gone; what it was stays, so that its number is never given again.
alter table document
    add column removed_by  text,
    add column removed_at  timestamptz,
    add column removed_why text,
    add constraint document_removed_with_reason check (
        (removed_by is null) = (removed_at is null) and (removed_by is null) = (removed_why is null) and removed_why <> '');

-- Records that were made up for a demonstration are erased, and their papers with them; people never delete such records.
create function document_forget() returns trigger language plpgsql as $$
begin
    delete from document_chunk c using document d, gone g
        where c.document = d.id and d.owner_kind = tg_argv[0] and d.owner_id = g.id::text;
    delete from document d using gone g where d.owner_kind = tg_argv[0] and d.owner_id = g.id::text;
    return null;
end $$;

create trigger document_forget after delete on promotion_project referencing old table as gone
    for each statement execute function document_forget('project');
create trigger document_forget after delete on engagement referencing old table as gone
    for each statement execute function document_forget('engagement');
create trigger document_forget after delete on agreement_signing referencing old table as gone
    for each statement execute function document_forget('signing');
create trigger document_forget after delete on agreement_commitment referencing old table as gone
    for each statement execute function document_forget('commitment');
