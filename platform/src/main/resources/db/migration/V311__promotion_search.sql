-- Projects are found by the name of their firm: when it is called otherwise, or another firm stands for it, the index is told.
create function promotion_firm_changed() returns trigger language plpgsql as $$
begin
    insert into change_log (kind, subject_id)
    select 'project', p.id from promotion_project p where p.company_id in (select company_family(company_root(new.id)));
    return null;
end
$$;

create trigger promotion_firm_changed after update of name, merged_into on company for each row
    when (old.name is distinct from new.name or old.merged_into is distinct from new.merged_into)
    execute function promotion_firm_changed();
