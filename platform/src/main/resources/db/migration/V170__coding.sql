-- What a person has decided of the industry of a firm. Nothing is ever deleted but what was invented.
create table company_industry_review (
    id           bigint generated always as identity primary key,
    company_id   bigint not null references company,
    code         text not null,
    reason       text not null,
    coder_code   text,
    decided_by   text not null,
    decided_at   timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index company_industry_review_by_company on company_industry_review (company_id);

comment on column company_industry_review.coder_code is 'what the coder held likeliest at that moment; null where it could say nothing';

-- A coder that was trained on the decisions of the district. Its bytes are a document; figures are of firms that it had not seen,
-- beside those of the shipped coder on the same firms.
create table industry_model (
    id                        bigint generated always as identity primary key,
    document_id               bigint not null references document,
    firms                     int not null,
    divisions                 int not null,
    texts                     int not null,
    top1                      double precision not null,
    top3                      double precision not null,
    calibration_error         double precision not null,
    shipped_top1              double precision not null,
    shipped_top3              double precision not null,
    shipped_calibration_error double precision not null,
    trained_by                text not null,
    trained_at                timestamptz not null
);

-- How the district wants to be coded: without a model of its own the shipped one is used.
create table coding_setting (
    the_one    boolean primary key default true check (the_one),
    precision_wanted double precision not null check (precision_wanted between 0.5 and 0.99),
    model_id   bigint references industry_model,
    changed_by text not null,
    changed_at timestamptz not null
);

-- The industry of each firm, derived from what was decided, stated or read; may be made anew at any time.
create table company_industry (
    company_id      bigint primary key references company,
    company_version int not null,
    state           text not null check (state in ('CODED', 'REVIEW', 'UNKNOWN')),
    why             text check (why in ('UNSURE', 'CONFLICT', 'NAME_ONLY', 'SILENT')),
    section         text,
    division        text,
    code            text,
    confidence      double precision,
    basis           text check (basis in ('PERSON', 'SOURCE', 'CODER')),
    model           text not null,
    candidates      text[] not null default '{}',
    chances         double precision[] not null default '{}',
    resident        boolean not null,
    magnitude       int not null,
    put_off         int not null default 0,
    coded_at        timestamptz not null,
    check ((state = 'CODED') = (code is not null) and (state = 'CODED') = (why is null)),
    check ((code is null) = (section is null) and (code is null) = (basis is null)),
    check ((confidence is not null) = (basis = 'CODER') or basis is null)
);
create index company_industry_by_division on company_industry (division) where division is not null;
create index company_industry_by_code on company_industry (code) where code is not null;
create index company_industry_to_review on company_industry (put_off, resident desc, magnitude desc, company_id) where state = 'REVIEW';
create index company_industry_by_person on company_industry (company_id) where basis = 'PERSON';

comment on column company_industry.company_version is 'of the firm as it was read; one that has another now is read anew';
comment on column company_industry.chances is 'of the candidates, in their order';
comment on column company_industry.magnitude is 'whole digits of the registered capital, whatever its currency; 0 where unknown';
