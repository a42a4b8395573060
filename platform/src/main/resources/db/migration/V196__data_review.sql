-- Figures that a check finds odd and a person has found right as they are. A review holds for the numbers that were looked at; others are
-- a new question. Alarms themselves are not stored: they follow from the figures.
create table plan_data_review (
    id          bigint generated always as identity primary key,
    alarm       text not null,
    fingerprint text not null,
    reason      text not null,
    reviewed_at timestamptz not null,
    reviewed_by text not null,
    undone_at   timestamptz,
    undone_by   text
);

create index plan_data_review_valid on plan_data_review (alarm) where undone_at is null;
