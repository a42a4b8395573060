-- What somebody has said: numbers of one road, or one firm, lie in that subdistrict. Nothing is ever deleted but what was invented.
create table place_confirmation (
    id           bigint generated always as identity primary key,
    company_id   bigint references company,
    address      text,
    division     text,
    road         text,
    first_number int,
    last_number  int,
    parity       text check (parity in ('ODD', 'EVEN', 'BOTH')),
    subdistrict  text not null,
    kind         text not null check (kind in ('CONFIRMATION', 'COORDINATES', 'IMPORT')),
    longitude    double precision,
    latitude     double precision,
    confidence   double precision not null check (confidence > 0 and confidence <= 1),
    said_by      text not null,
    said_at      timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check (road is not null or company_id is not null),
    check ((road is null) = (division is null) and (road is null) = (first_number is null)
           and (road is null) = (last_number is null) and (road is null) = (parity is null)),
    check ((company_id is null) = (address is null)),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    check ((longitude is null) = (latitude is null))
);
create index place_confirmation_by_road on place_confirmation (division, road);
create index place_confirmation_by_company on place_confirmation (company_id) where company_id is not null;

comment on column place_confirmation.address is 'of the firm when its place was said; what is said of the firm itself holds as long as it has that address';

-- Where each firm of the district lies, derived from its address and the confirmations; may be made anew at any time.
create table company_place (
    company_id   bigint primary key references company,
    address      text,
    division     text,
    road         text,
    first_number int,
    last_number  int,
    parity       text,
    state        text not null check (state in ('PLACED', 'NO_DOOR', 'ELSEWHERE', 'UNCONFIRMED', 'CONFLICT')),
    subdistrict  text,
    confidence   double precision,
    basis        text check (basis in ('STATED', 'BETWEEN', 'FIRM', 'NAMED')),
    candidates   text[] not null default '{}',
    grounds      bigint[] not null default '{}',
    derived_at   timestamptz not null,
    check ((state = 'PLACED') = (subdistrict is not null)),
    check ((subdistrict is null) = (confidence is null) and (subdistrict is null) = (basis is null))
);
create index company_place_by_road on company_place (division, road);
create index company_place_by_subdistrict on company_place (subdistrict) where subdistrict is not null;

comment on column company_place.address is 'the address that was placed; a firm whose address now differs is placed anew';
