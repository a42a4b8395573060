-- The editions of each policy. What the pack brings first comes into force by itself; every other edition waits for a second person.
create table policy_edition (
    id         bigint generated always as identity primary key,
    policy     text not null,
    number     int not null,
    origin     text not null check (origin in ('PACK', 'EDIT')),
    state      text not null check (state in ('SUBMITTED', 'IN_FORCE', 'REPLACED', 'REFUSED', 'WITHDRAWN')),
    text       text not null,
    note       text not null default '',
    made_by    text not null,
    made_at    timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reason     text not null default '',
    unique (policy, number),
    check ((decided_by is null) = (decided_at is null))
);
create unique index policy_edition_in_force on policy_edition (policy) where state = 'IN_FORCE';
create unique index policy_edition_waiting on policy_edition (policy) where state = 'SUBMITTED';
comment on column policy_edition.text is 'the whole file as it was written';

-- What people say on conditions that no figure decides; a later word takes the place of the earlier one.
create table policy_signature (
    id            bigint generated always as identity primary key,
    company_id    bigint not null references company,
    policy        text not null,
    key           text not null,
    answer        boolean not null,
    holds_from    date not null,
    words         text not null,
    signed_by     text not null,
    signed_at     timestamptz not null,
    ended_by      text,
    ended_at      timestamptz
);
create index policy_signature_company on policy_signature (company_id) where ended_at is null;
comment on column policy_signature.key is 'of the condition within its policy';
comment on column policy_signature.ended_at is 'when it was taken back or replaced';

-- What policies say of firms; a firm of which nothing is known has no row where nothing can be said.
create table policy_verdict (
    company_id bigint not null references company,
    policy     text not null,
    round      text not null check (round in ('FIRST', 'RENEWAL')),
    truth      text not null check (truth in ('YES', 'NO', 'UNKNOWN')),
    near       boolean not null,
    asks       text[] not null,
    since      date not null,
    primary key (company_id, policy, round)
);
create index policy_verdict_policy on policy_verdict (policy, round, truth);
comment on column policy_verdict.near is 'a no that little or only time is missing to';
comment on column policy_verdict.asks is 'the fewest facts for which some values would make an unknown a yes, each as key or key and year';
comment on column policy_verdict.since is 'the day on which it was first judged so';

-- When a verdict turned, and why.
create table policy_turn (
    id         bigint generated always as identity primary key,
    company_id bigint not null references company,
    policy     text not null,
    round      text not null,
    before     text not null,
    after      text not null,
    cause      text not null check (cause in ('FACT', 'RULE', 'DAY')),
    clauses    text[] not null,
    judged_on  date not null,
    at         timestamptz not null
);
create index policy_turn_at on policy_turn (at desc);
create index policy_turn_company on policy_turn (company_id);
comment on column policy_turn.clauses is 'the clauses that do not hold now, or that are open';

-- Firms that are to be judged again because something of them has changed.
create table policy_due (
    company_id bigint primary key references company,
    since      timestamptz not null
);

-- By which rules and as of which day all firms were judged last.
create table policy_judging (
    one       boolean primary key default true check (one),
    rules     text not null,
    judged_on date not null
);
