-- Long work. A row is written by whoever holds its latest run; runs that were overtaken change nothing any more.
create sequence job_serial;

create table job (
    id                bigint primary key,
    code              text        not null unique,
    kind              text        not null,
    -- json, not jsonb: a report is shown in the order in which the work wrote it
    input             json        not null,
    actor             text        not null,
    org_unit          bigint references org_unit,
    state             text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    cursor            bigint      not null default 0,
    done              bigint      not null default 0,
    done_before       bigint      not null default 0,
    total             bigint,
    result            json        not null default '{}',
    failure_code      text,
    failure_arguments json        not null default '[]',
    cancel_asked      boolean     not null default false,
    asked_at          timestamptz not null,
    started_at        timestamptz,
    ended_at          timestamptz,
    resumes           int         not null default 0,
    run               int         not null default 0,
    fruitless_starts  int         not null default 0,
    check ((ended_at is not null) = (state in ('DONE', 'CANCELLED', 'FAILED'))),
    check ((failure_code is not null) = (state = 'FAILED'))
);
create index job_by_actor on job (actor, id);
create index job_by_org_unit on job (org_unit, id);
create index job_by_state on job (state, id);

-- Who runs what and still lives; the layout is db-scheduler's for PostgreSQL.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
