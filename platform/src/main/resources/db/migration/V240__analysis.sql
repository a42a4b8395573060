-- A paper on how a plan stands; what it was composed from is in basis, and what was approved is kept as the very bytes of which the digest is.
create table analysis (
    id           bigint generated always as identity primary key,
    plan         text not null,
    kind         text not null check (kind in ('QUARTERLY', 'YEARLY', 'MID_TERM', 'FINAL')),
    period       text not null,
    edition      int not null check (edition > 0),
    title        text not null,
    office       text not null,
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'DISCARDED')),
    version      int not null default 1,
    authors      text[] not null,
    basis        jsonb not null,
    composed_at  timestamptz not null,
    changed_at   timestamptz not null,
    submitted_by text,
    submitted_at timestamptz,
    returned     text not null default '',
    approved_by  text,
    approved_at  timestamptz,
    content      text,
    digest       text,
    unique (plan, kind, period, edition),
    check ((state = 'APPROVED') = (digest is not null))
);

create unique index analysis_being_written on analysis (plan, kind, period) where state in ('DRAFT', 'SUBMITTED');
create index analysis_changed on analysis (changed_at desc);

comment on column analysis.office is 'by which it is signed; may be empty while it is a draft';
comment on column analysis.edition is 'counts the papers of the same plan, kind and period';
comment on column analysis.authors is 'everybody who has written in it: none of them may approve it';
comment on column analysis.basis is 'facts, table and pictures as they were composed';
comment on column analysis.digest is 'SHA-256 of content in UTF-8';

create table analysis_paragraph (
    id        bigint generated always as identity primary key,
    analysis  bigint not null references analysis (id),
    position  int not null,
    revision  int not null default 1,
    key       text not null,
    section   text not null,
    level     text not null check (level in ('SECTION', 'GROUP', 'LEAD', 'TEXT')),
    composed  jsonb not null,
    offered   jsonb,
    edited    jsonb,
    edited_by text,
    edited_at timestamptz,
    former    jsonb,
    dropped   boolean not null default false
);

create index analysis_paragraph_of on analysis_paragraph (analysis, position);

comment on column analysis_paragraph.key is 'by which a composed paragraph is found again; empty of one that a person has added';
comment on column analysis_paragraph.offered is 'what the rules say now of a paragraph that a person has edited';
comment on column analysis_paragraph.former is 'what a person had written before that was taken back';

create function analysis_is_frozen() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'analysis' then
        if old.state = 'APPROVED' then
            raise exception 'an approved analysis is frozen: %', old.id;
        end if;
    elsif exists (select from analysis where id = old.analysis and state = 'APPROVED') then
        raise exception 'an approved analysis is frozen: %', old.analysis;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger analysis_frozen before update or delete on analysis for each row execute function analysis_is_frozen();
create trigger analysis_paragraph_frozen before update or delete on analysis_paragraph
    for each row execute function analysis_is_frozen();

-- Which template papers are written by; the latest row counts, one without a document is the template of the house.
create table analysis_template (
    id        bigint generated always as identity primary key,
    document  bigint references document (id),
    chosen_by text not null,
    chosen_at timestamptz not null
);
