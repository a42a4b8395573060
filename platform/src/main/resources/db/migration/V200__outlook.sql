-- What was expected of an indicator at a period of its data: one row, the latest calculation of that period. The rows of an indicator
-- in the order of their periods are the history of its lights.
create table outlook (
    id          bigint generated always as identity primary key,
    plan        text not null,
    measure     text not null,
    as_of       text not null,
    last_day    date not null,
    raw_light   text not null,
    light       text not null,
    chance      double precision,
    content     jsonb not null,
    assessed_at timestamptz not null,
    unique (plan, measure, as_of)
);

create index outlook_latest on outlook (plan, measure, last_day desc);

comment on column outlook.raw_light is 'as the rules give it for this period alone; light waits for two periods';

-- On what the outlook of an indicator was calculated last: another basis means that it has to be calculated anew.
create table outlook_basis (
    plan        text not null,
    measure     text not null,
    basis       text not null,
    assessed_at timestamptz not null,
    primary key (plan, measure)
);

create table outlook_warning (
    id           bigint generated always as identity primary key,
    plan         text not null,
    measure      text not null,
    as_of        text not null,
    light        text not null,
    reasons      jsonb not null,
    responsible  text not null,
    raised_on    date not null,
    raised_at    timestamptz not null,
    escalated_at timestamptz,
    closed_at    timestamptz,
    closed_as_of text,
    check ((closed_at is null) = (closed_as_of is null))
);

create unique index outlook_warning_open on outlook_warning (plan, measure) where closed_at is null;

comment on column outlook_warning.closed_as_of is 'the period of data with which the light went out';

create table outlook_answer (
    id          bigint generated always as identity primary key,
    warning_id  bigint not null references outlook_warning (id),
    words       text not null,
    answered_by text not null,
    answered_on date not null,
    answered_at timestamptz not null
);

create index outlook_answer_warning on outlook_answer (warning_id);

-- What people judge beside the mechanical state. A row never changes, except that it is taken back.
create table outlook_verdict (
    id           bigint generated always as identity primary key,
    plan         text not null,
    measure      text not null,
    verdict      text not null,
    reason       text not null,
    state        text not null,
    judged_by    text not null,
    judged_at    timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index outlook_verdict_indicator on outlook_verdict (plan, measure, id desc);
comment on column outlook_verdict.state is 'the mechanical state when it was judged';
