-- What is invented can be told from everything else in the data themselves, and can be taken away again.
alter table source add column invented boolean not null default false;
comment on column source.invented is 'nothing it says is true; its firms are marked and go with it';
alter table company add column invented boolean not null default false;
comment on column company.invented is 'made by an invented source';
create index company_invented on company (id) where invented;

-- Statements are never changed; only those on invented firms go, with the firm.
drop trigger statement_stays on statement;
create trigger statement_stays before update or truncate on statement
    for each statement execute function refuse_change();
create function refuse_delete_of_real_statement() returns trigger language plpgsql as $$
begin
    if not exists (select from company where id = old.company_id and invented) then
        raise exception 'rows of % are never deleted', tg_table_name using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger statement_of_a_real_firm_stays before delete on statement
    for each row execute function refuse_delete_of_real_statement();

-- For the keys that look back when source records go.
create index statement_by_record on statement (record_id) where record_id is not null;
create index revision_row_by_record on revision_row (record_id) where record_id is not null;

-- The one invented park, from the moment it is asked for until it is removed.
create table demo_park (
    the_one     boolean primary key default true check (the_one),
    source_id   bigint not null references source,
    import_job  bigint not null references job,
    details_job bigint references job,
    asked_by    text not null,
    asked_at    timestamptz not null
);
comment on column demo_park.details_job is 'the job that adds facts, titles and plan figures; begins when the import is done';
