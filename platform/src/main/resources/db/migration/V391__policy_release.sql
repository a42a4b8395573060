-- What a firm is given without having asked (免申即享): proposed by one person once nothing stands in the way, released by a second.
create table policy_release (
    id          bigint generated always as identity primary key,
    company_id  bigint not null references company,
    policy      text not null,
    state       text not null check (state in ('PROPOSED', 'RELEASED', 'REFUSED', 'WITHDRAWN')),
    basis       text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    reason      text not null default '',
    check ((decided_by is null) = (decided_at is null))
);
create unique index policy_release_once on policy_release (company_id, policy) where state in ('PROPOSED', 'RELEASED');
comment on column policy_release.basis is 'the facts that it rests on, as they were when it was proposed';
