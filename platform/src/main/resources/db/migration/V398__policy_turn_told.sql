-- Up to which turn people were told; empty until they first were.
create table policy_turn_told (
    one  boolean primary key default true check (one),
    last bigint not null
);
