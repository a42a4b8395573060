-- From which day to which other a source did not name a subject that it had named: what source_subject says of today, kept for all days.
create table source_absence (
    source_id          bigint not null,
    key                text not null,
    gone_import_id     bigint not null,
    gone_on            date not null,
    returned_import_id bigint,
    returned_on        date,
    primary key (source_id, key, gone_import_id)
);
comment on column source_absence.gone_on is 'the day of the full file that no longer named it';
create index source_absence_open on source_absence (source_id, key) where returned_on is null;

insert into source_absence (source_id, key, gone_import_id, gone_on)
select s.source_id, s.key, s.gone_import_id, r.as_of
from source_subject s join import_run r on r.id = s.gone_import_id;
