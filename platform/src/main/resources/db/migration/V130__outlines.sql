-- Outlines of subdistricts that somebody has loaded: rings of points by code. The newest that is not withdrawn is in force.
create table outline_set (
    id           bigint generated always as identity primary key,
    places       jsonb not null,
    attribution  text not null,
    file_name    text not null,
    loaded_at    timestamptz not null,
    loaded_by    text not null,
    withdrawn_at timestamptz
);
