-- What is promised to the firm of a project (承诺); only what is lawful can be made.
create table agreement_promise (
    id            bigint generated always as identity primary key,
    project_id    bigint not null references promotion_project on delete cascade,
    version       int not null default 1,
    kind          text not null,
    words         text not null check (words <> ''),
    amount        numeric(18, 4),
    tied_to       text not null check (tied_to in ('NONE', 'SPACE', 'JOBS', 'INVESTMENT', 'RESEARCH')),
    basis_title   text not null default '',
    basis_number  text not null default '',
    basis_article text not null default '',
    check_on      date,
    check_body    text not null default '',
    check_result  text check (check_result in ('PASSED', 'NEEDS_CHANGE', 'NOT_NEEDED')),
    check_words   text not null default '',
    state         text not null default 'DRAFTED' check (state in ('DRAFTED', 'CHECKED', 'MADE', 'KEPT', 'BROKEN', 'WITHDRAWN')),
    entered_by    bigint not null references app_user,
    entered_at    timestamptz not null,
    touched_at    timestamptz not null,
    check ((check_on is null) = (check_result is null))
);
create index agreement_promise_of on agreement_promise (project_id, id);

comment on column agreement_promise.version is 'counts the changes: the later writer is told';
comment on column agreement_promise.amount is 'in 10,000 CNY';
comment on column agreement_promise.tied_to is 'what the firm must do for it; tax and local financial contribution are no choice';
comment on column agreement_promise.check_on is 'of the fair-competition check (公平竞争审查); it lapses when the promise is changed';

-- What became of a promise, step by step.
create table agreement_step (
    id           bigint generated always as identity primary key,
    promise_id   bigint not null references agreement_promise on delete cascade,
    move         text not null,
    words        text not null default '',
    state_before text not null,
    state_after  text not null,
    taken_back   boolean not null default false,
    done_by      bigint not null references app_user,
    done_at      timestamptz not null
);
create index agreement_step_of on agreement_step (promise_id, id);

-- Projects of which somebody says that nothing is promised.
create table agreement_none (
    project_id bigint primary key references promotion_project on delete cascade,
    said_by    bigint not null references app_user,
    said_at    timestamptz not null
);

-- What one side has committed itself to for a year, and what came of it.
create table agreement_commitment (
    id           bigint generated always as identity primary key,
    project_id   bigint not null references promotion_project on delete cascade,
    side         text not null check (side in ('FIRM', 'DISTRICT')),
    subject      text not null,
    year         int not null check (year between 2000 and 2100),
    amount       numeric(18, 4),
    band         text,
    words        text not null default '',
    due_on       date not null,
    state        text not null default 'OPEN' check (state in ('OPEN', 'KEPT', 'PARTLY', 'MISSED', 'WITHDRAWN')),
    actual       numeric(18, 4),
    actual_band  text,
    actual_words text not null default '',
    reported_by  bigint references app_user,
    reported_at  timestamptz,
    entered_by   bigint not null references app_user,
    entered_at   timestamptz not null
);
create index agreement_commitment_of on agreement_commitment (project_id, year, id);
create index agreement_commitment_due on agreement_commitment (due_on) where state = 'OPEN';

comment on column agreement_commitment.amount is 'people of jobs, 10,000 CNY of money';
comment on column agreement_commitment.band is 'revenue is told in bands only';

-- Agreements of earlier years that are looked through (存量协议清理).
create table agreement_old (
    id         bigint generated always as identity primary key,
    firm       text not null check (firm <> ''),
    company_id bigint references company,
    title      text not null check (title <> ''),
    signed_on  date,
    words      text not null default '',
    tied_to    text not null check (tied_to in ('NONE', 'SPACE', 'JOBS', 'INVESTMENT', 'RESEARCH', 'TAX')),
    verdict    text check (verdict in ('KEEP', 'AMEND', 'END')),
    why        text not null default '',
    deadline   date,
    judged_by  bigint references app_user,
    judged_at  timestamptz,
    done_on    date,
    withdrawn  boolean not null default false,
    batch      bigint,
    unit       bigint references org_unit,
    entered_by bigint not null references app_user,
    entered_at timestamptz not null,
    check ((verdict is null) = (judged_at is null)),
    check (done_on is null or verdict is not null)
);
create index agreement_old_by_company on agreement_old (company_id) where company_id is not null;

comment on column agreement_old.unit is 'of the person when the person entered it; what the reach of other people goes by';
comment on column agreement_old.batch is 'the file with which it came';
create sequence agreement_old_batch;

-- What was signed for a project; kinds are never added together.
create table agreement_signing (
    id               bigint generated always as identity primary key,
    project_id       bigint not null references promotion_project on delete cascade,
    kind             text not null check (kind in ('INTENT', 'FRAMEWORK', 'FORMAL', 'LAND')),
    signed_on        date not null,
    amount           numeric(18, 4),
    currency         text check (currency in ('CNY', 'USD')),
    increase_of      bigint references agreement_signing on delete cascade,
    parties          text not null check (parties <> ''),
    words            text not null default '',
    entered_by       bigint not null references app_user,
    entered_at       timestamptz not null,
    withdrawn_why    text,
    check ((amount is null) = (currency is null))
);
create index agreement_signing_of on agreement_signing (project_id, signed_on, id);

comment on column agreement_signing.amount is 'in 10,000 of the currency; null is not disclosed; of an increase the increment alone';
comment on column agreement_signing.withdrawn_why is 'null while it stands';

-- Dated facts on the way of a project: construction, production, statistics, tax, foreign capital.
create table agreement_milestone (
    id            bigint generated always as identity primary key,
    project_id    bigint not null references promotion_project on delete cascade,
    kind          text not null,
    reached_on    date not null,
    source        text not null check (source <> ''),
    usd           numeric(18, 4),
    tax_band      text,
    entered_by    bigint not null references app_user,
    entered_at    timestamptz not null,
    withdrawn_why text,
    check (tax_band is null or kind = 'TAXED')
);
create index agreement_milestone_of on agreement_milestone (project_id, reached_on, id);

comment on column agreement_milestone.usd is 'in 10,000 USD, of foreign capital only';
comment on column agreement_milestone.tax_band is 'only for those with the right promotion.tax';

-- That a project came to a stage that counts; never erased when it goes back or leaves.
create table agreement_landing (
    project_id  bigint not null references promotion_project on delete cascade,
    stage       text not null,
    first_on    date not null,
    entered_at  timestamptz not null,
    accepted_by bigint references app_user,
    credit_code text,
    seen_in     text not null default '',
    seen_as_of  date,
    space       text not null default '',
    jobs        text not null default '',
    primary key (project_id, stage)
);
create index agreement_landing_by_day on agreement_landing (stage, first_on);

comment on column agreement_landing.first_on is 'the day that the project tells as its landing when it comes to the stage, otherwise the day when it came';
comment on column agreement_landing.seen_in is 'the source of the registry that tells the registration';

-- Lists of counted projects that somebody has declared complete.
create table agreement_declaration (
    id            bigint generated always as identity primary key,
    measure       text not null,
    period        text not null,
    complete_to   date not null,
    counted       int not null,
    observation   text not null,
    words         text not null default '',
    declared_by   bigint not null references app_user,
    declared_at   timestamptz not null,
    withdrawn_why text
);
create unique index agreement_declaration_once on agreement_declaration (measure, period) where withdrawn_why is null;
comment on column agreement_declaration.observation is 'of the plan, which it entered';

-- The projects of such a list.
create table agreement_declared (
    declaration_id bigint not null references agreement_declaration on delete cascade,
    project_id     bigint not null references promotion_project on delete cascade,
    primary key (declaration_id, project_id)
);
