-- One word for all that policies said of a firm when it was last judged: where it is the same today, nothing has to be compared or written.
create table policy_judged (
    company_id bigint primary key references company,
    digest     text not null
);
