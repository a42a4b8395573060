-- Of records with the same authority that one is believed which states a valid credit code: a list that knows a firm by its name alone
-- may spell it in any way. Then the newer file, then the later record, as before.
create or replace view believed_registration as
with newest as (
    select distinct on (r.company_id, r.source_id, r.key) r.*, s.authority, s.field_authority,
           r.code_grade is not distinct from 'VALID' as has_valid_code
    from registration r join source s on s.id = r.source_id
    order by r.company_id, r.source_id, r.key, r.as_of desc, r.record_id desc
)
select company_id,
       (array_agg(credit_code order by coalesce((field_authority ->> 'credit_code')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where credit_code is not null))[1] as credit_code,
       (array_agg(code_grade order by coalesce((field_authority ->> 'credit_code')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where credit_code is not null))[1] as code_grade,
       (array_agg(name order by coalesce((field_authority ->> 'name')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where name is not null))[1] as name,
       (array_agg(company_type order by coalesce((field_authority ->> 'company_type')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where company_type is not null))[1] as company_type,
       (array_agg(established_on order by coalesce((field_authority ->> 'established_on')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where established_on is not null))[1] as established_on,
       (array_agg(capital order by coalesce((field_authority ->> 'capital')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where capital is not null))[1] as capital,
       (array_agg(capital_currency order by coalesce((field_authority ->> 'capital')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where capital is not null))[1] as capital_currency,
       (array_agg(division_code order by coalesce((field_authority ->> 'division_code')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where division_code is not null))[1] as division_code,
       (array_agg(address order by coalesce((field_authority ->> 'address')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where address is not null))[1] as address,
       (array_agg(scope order by coalesce((field_authority ->> 'scope')::int, authority) desc, has_valid_code desc, as_of desc, record_id desc)
           filter (where scope is not null))[1] as scope
from newest
group by company_id;
