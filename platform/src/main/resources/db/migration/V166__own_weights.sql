-- Weights estimated from what the district's officers decided on pairs; what they are worth on pairs that they know nothing of.
create table own_weights (
    id              bigint generated always as identity primary key,
    asked_by        text not null,
    asked_at        timestamptz not null,
    job_id          bigint,
    measured_at     timestamptz,
    same_pairs      bigint,
    different_pairs bigint,
    -- By the weights that the platform has without decisions.
    plain_hits      bigint,
    plain_wrong     bigint,
    plain_missed    bigint,
    own_hits        bigint,
    own_wrong       bigint,
    own_missed      bigint,
    check ((measured_at is null) = (own_hits is null))
);

-- What the decisions add to the weight of a level.
create table own_weights_level (
    own_weights_id bigint not null references own_weights,
    comparison     text not null,
    level          text not null,
    bits           double precision not null,
    primary key (own_weights_id, comparison, level)
);

-- The weights in force, where a person has chosen some; no row: those that the platform has without decisions.
create table own_weights_choice (
    the_one        boolean primary key default true check (the_one),
    own_weights_id bigint not null references own_weights,
    chosen_by      text not null,
    chosen_at      timestamptz not null
);

alter table resolution_pair
    -- By which the pair was weighed; null: without decisions.
    add column own_weights_id bigint references own_weights;
