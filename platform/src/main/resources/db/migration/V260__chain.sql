-- The editions of each template. What the pack brings comes into force by itself unless people have edited the chain; an edit comes
-- into force once a second person approves it. Nothing is deleted but a draft that was never handed in.
create table chain_edition (
    id         bigint generated always as identity primary key,
    chain      text not null,
    number     int not null,
    origin     text not null check (origin in ('PACK', 'EDIT')),
    state      text not null check (state in ('DRAFT', 'SUBMITTED', 'IN_FORCE', 'REPLACED', 'REFUSED')),
    cluster    text,
    content    jsonb not null,
    note       text not null default '',
    based_on   bigint references chain_edition,
    version    int not null default 0,
    made_by    text not null,
    made_at    timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reason     text not null default '',
    unique (chain, number),
    check ((decided_by is null) = (decided_at is null))
);
create unique index chain_edition_in_force on chain_edition (chain) where state = 'IN_FORCE';
create unique index chain_edition_open on chain_edition (chain) where state in ('DRAFT', 'SUBMITTED') and origin = 'EDIT';

comment on column chain_edition.content is 'the template as JSON: stages, nodes, edges, what each rests on';
comment on column chain_edition.version is 'counts the changes of a draft: the later writer is told';

-- How health is judged and which list stands for the country; the newest row holds.
create table chain_rule (
    id              bigint generated always as identity primary key,
    least_coverage  numeric not null,
    fewest_national int not null,
    strong          numeric not null,
    weak            numeric not null,
    least_staffed   numeric not null,
    national_source bigint references source,
    reason          text not null,
    set_by          text not null,
    set_at          timestamptz not null
);
comment on column chain_rule.national_source is 'null: the source with the most firms on the chain';

-- A product that a list says a firm makes: an annual report, a product list of a park.
create table chain_product (
    id           bigint generated always as identity primary key,
    company_id   bigint not null references company,
    product      text not null,
    said_by      text not null,
    as_of        date not null,
    brought_by   text not null,
    brought_at   timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index chain_product_by_company on chain_product (company_id);
create unique index chain_product_once on chain_product (company_id, product, said_by, as_of) where withdrawn_at is null;

-- A supply that a firm has disclosed; one side at least is a firm of the register, the other may be a name.
create table chain_supply (
    id                  bigint generated always as identity primary key,
    supplier_company_id bigint references company,
    supplier_name       text not null,
    customer_company_id bigint references company,
    customer_name       text not null,
    product             text,
    said_by             text not null,
    as_of               date not null,
    brought_by          text not null,
    brought_at          timestamptz not null,
    withdrawn_by        text,
    withdrawn_at        timestamptz,
    check (supplier_company_id is not null or customer_company_id is not null),
    check (supplier_company_id is distinct from customer_company_id),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index chain_supply_by_supplier on chain_supply (supplier_company_id);
create index chain_supply_by_customer on chain_supply (customer_company_id);
create unique index chain_supply_once on chain_supply
    (coalesce(supplier_company_id, 0), supplier_name, coalesce(customer_company_id, 0), customer_name, coalesce(product, ''), said_by, as_of)
    where withdrawn_at is null;

-- What a person has said of a firm and a node; withdrawn, never deleted but for invented firms.
create table chain_decision (
    id           bigint generated always as identity primary key,
    company_id   bigint not null references company,
    chain        text not null,
    node         text not null,
    is_on        boolean not null,
    reason       text not null,
    confidence   double precision,
    decided_by   text not null,
    decided_at   timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index chain_decision_standing on chain_decision (company_id, chain, node) where withdrawn_at is null;
comment on column chain_decision.confidence is 'of the matcher at that moment; null where it had not proposed the node';

-- Which firms stand on which nodes: decided by people, said by lists, read from texts; may be made anew at any time.
create table chain_position (
    company_id  bigint not null references company,
    chain       text not null,
    node        text not null,
    state       text not null check (state in ('ON', 'REVIEW')),
    basis       text not null check (basis in ('PERSON', 'PRODUCT', 'TEXT')),
    confidence  double precision check (confidence between 0 and 1),
    evidence    jsonb not null,
    put_off     int not null default 0,
    primary key (company_id, chain, node),
    check ((confidence is null) = (basis = 'PERSON')),
    check (state = 'ON' or basis <> 'PERSON')
);
create index chain_position_by_node on chain_position (chain, node, company_id) where state = 'ON';
create index chain_position_to_review on chain_position (chain, put_off, confidence desc, company_id) where state = 'REVIEW';

comment on column chain_position.evidence is 'what speaks for it: [{"field": NAME|SCOPE|PRODUCT|CLASS|TAG, "said": clause, "words": [..]}]';
comment on column chain_position.basis is 'PRODUCT: a list or disclosure names the product; TEXT: read from name, scope and class';

-- Which firms have been read, in which state of firm and templates; one that differs is read anew.
create table chain_reading (
    company_id      bigint primary key references company,
    company_version int not null,
    templates       text not null,
    resident        boolean not null,
    staff           bigint,
    read_at         timestamptz not null
);
create index chain_reading_of_residents on chain_reading (company_id) where resident;
comment on column chain_reading.templates is 'the editions in force as they were read';
comment on column chain_reading.staff is 'as it is believed; null where nobody has said it exactly';
