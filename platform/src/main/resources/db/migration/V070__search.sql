-- Which record changed in which transaction; each instance's index follows it.
create table change_log (
    id         bigint generated always as identity,
    xid        xid8 not null default pg_current_xact_id(),
    kind       text not null,
    subject_id bigint not null,
    primary key (xid, id)
);
