-- Where each firm of the district stands with the limit of its industry, derived from industry and revenue; may be made anew at any time.
create table threshold_standing (
    company_id      bigint primary key references company,
    edition         int not null,
    company_version int not null,
    code            text,
    state           text not null check (state in ('OVER', 'NEAR', 'BELOW', 'UNKNOWN', 'NONE')),
    why             text check (why in ('INDUSTRY', 'COARSE', 'MISSING', 'CONTESTED', 'EXPECTED', 'BOUND')),
    rule            text,
    revenue_limit   numeric(24, 4),
    revenue         numeric(24, 4),
    bound           text,
    year            int not null,
    said_by         text,
    as_of           date,
    check ((state = 'UNKNOWN') = (why is not null)),
    check ((rule is null) = (revenue_limit is null)),
    check ((revenue is null) = (said_by is null) and (revenue is null) = (bound is null) and (revenue is null) = (as_of is null))
);
create index threshold_standing_state on threshold_standing (state, rule);
comment on column threshold_standing.edition is 'mark of the rules and the year by which it was judged';
comment on column threshold_standing.company_version is 'of the firm as it was judged; one that has another now is judged anew';
comment on column threshold_standing.code is 'the industry by which it was judged; null where it is not known';
comment on column threshold_standing.state is 'NONE: the industry has no limit';
comment on column threshold_standing.revenue_limit is 'of the rule, in 万元';
comment on column threshold_standing.revenue is 'of the year, in 万元; null where nothing is believed';
comment on column threshold_standing.year is 'of which revenue is asked';

-- Firms that are to be judged again because something was said of them.
create table threshold_due (
    company_id bigint primary key references company
);

-- Who follows a firm that is to enter, when it is expected to, and since when it is in.
create table threshold_follow (
    company_id     bigint primary key references company,
    in_since       date,
    expected_month text check (expected_month ~ '^\d{4}-\d{2}$'),
    follower       bigint references app_user,
    note           text not null default '',
    version        int not null,
    changed_by     text not null,
    changed_at     timestamptz not null
);
create index threshold_follow_month on threshold_follow (expected_month) where in_since is null;
create index threshold_follow_follower on threshold_follow (follower);

-- What was done at once with one firm or several.
create table threshold_act (
    id        bigint generated always as identity primary key,
    kind      text not null check (kind in ('FOLLOW', 'ENTER')),
    acted_by  text not null,
    acted_at  timestamptz not null,
    undone_at timestamptz
);

-- What held of each of these firms before, so that the act can be taken back.
create table threshold_step (
    act_id         bigint not null references threshold_act,
    company_id     bigint not null references company,
    version        int not null,
    in_since       date,
    expected_month text,
    follower       bigint references app_user,
    note           text not null,
    primary key (act_id, company_id)
);
comment on column threshold_step.version is 'that the act has left; if it is another now, somebody has changed it since';
