-- Up to which turn people were told.
create table policy_turn_told (
    one  boolean primary key default true check (one),
    last bigint not null
);
insert into policy_turn_told (last) select coalesce(max(id), 0) from policy_turn;
