-- People and bodies made up for a demonstration. They stay when it is removed, as people do, but can do nothing any more.
alter table app_user add column invented boolean not null default false;
comment on column app_user.invented is 'made up for a demonstration; sent away with it';
alter table org_unit add column invented boolean not null default false;
comment on column org_unit.invented is 'made up for a demonstration; ends with it';
