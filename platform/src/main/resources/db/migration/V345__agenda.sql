-- What people do not want to be reminded of; nothing here means that they do.
create table agenda_unwanted (
    person bigint not null references app_user,
    kind   text not null,
    primary key (person, kind)
);

-- After how many days people want a reminder, where they have said so.
create table agenda_days (
    person bigint not null references app_user,
    kind   text not null,
    days   int not null check (days between 1 and 365),
    primary key (person, kind, days)
);

-- Of what people were reminded: of each occasion once, also after days on which nobody asked.
create table agenda_told (
    person  bigint not null references app_user,
    occasion text not null,
    told_on date not null,
    primary key (person, occasion)
);
comment on column agenda_told.occasion is 'what it was about, and why then';
