package io.tuji.registry.internal;

/** The set-based statements of {@link RegistrationStore}, in the order in which they run on one batch. */
final class RegistrationSql {

    static final String INCOMING = """
            create temp table incoming_registration (
                record_id bigint, credit_code text, code_grade text, name text, company_type text, established_on date,
                capital numeric(24, 4), capital_currency text, division_code text, address text, scope text
            ) on commit drop
            """;

    /** By what the source's subject was linked to before, then by a code whose checks hold; otherwise a new company. */
    static final String LINK = """
            create temp table linked_registration on commit drop as
            select i.record_id, r.key, r.as_of, l.company_id is null as is_new_subject,
                   l.company_id is null and c.id is null as is_new_company,
                   coalesce(l.company_id, c.id, nextval('company_id')) as company_id
            from incoming_registration i
            join source_record r on r.id = i.record_id
            left join company_link l on l.source_id = r.source_id and l.key = r.key
            left join company c on c.credit_code = i.credit_code and c.code_grade = 'VALID' and i.code_grade = 'VALID'
                               and c.merged_into is null
            where r.source_id = :source
            """;

    static final String ADD_COMPANIES = """
            insert into company (id, credit_code, code_grade, name, company_type, established_on, capital, capital_currency,
                                 division_code, address, scope)
            select l.company_id, i.credit_code, i.code_grade, i.name, i.company_type, i.established_on, i.capital,
                   i.capital_currency, i.division_code, i.address, i.scope
            from incoming_registration i join linked_registration l using (record_id)
            where l.is_new_company
            """;

    static final String ADD_LINKS = """
            insert into company_link (source_id, key, company_id, reason)
            select :source, key, company_id, case when is_new_company then 'NEW' else 'CREDIT_CODE' end
            from linked_registration where is_new_subject
            """;

    static final String ADD_REGISTRATIONS = """
            insert into registration (record_id, source_id, key, company_id, as_of, credit_code, code_grade, name, company_type,
                                      established_on, capital, capital_currency, division_code, address, scope)
            select l.record_id, :source, l.key, l.company_id, l.as_of, i.credit_code, i.code_grade, i.name, i.company_type,
                   i.established_on, i.capital, i.capital_currency, i.division_code, i.address, i.scope
            from incoming_registration i join linked_registration l using (record_id)
            """;

    private static final String DERIVE = """
            update company c
            set credit_code = b.credit_code, code_grade = b.code_grade, name = b.name, company_type = b.company_type,
                established_on = b.established_on, capital = b.capital, capital_currency = b.capital_currency,
                division_code = b.division_code, address = b.address, scope = b.scope,
                changed_at = now(), version = c.version + 1
            from believed_registration b
            where b.company_id = c.id
              and b.company_id = any (array(%s))
            """;

    static final String DERIVE_KNOWN_COMPANIES =
            DERIVE.formatted("select company_id from linked_registration where not is_new_company");

    static final String DERIVE_COMPANIES_OF_SOURCE =
            DERIVE.formatted("select company_id from company_link where source_id = :source");

    static final String NOTE_COMPANIES_OF_SOURCE = """
            insert into change_log (kind, subject_id)
            select distinct 'company', company_id from company_link where source_id = :source
            """;

    static final String NOTE_CHANGES = """
            insert into change_log (kind, subject_id) select distinct 'company', company_id from linked_registration
            """;

    /** A company is gone when no source that has spoken of it still lists it. */
    static final String DERIVE_PRESENCE = """
            with touched as (
                select l.company_id
                from source_subject s join company_link l on l.source_id = s.source_id and l.key = s.key
                where s.source_id = :source and :import in (s.gone_import_id, s.returned_import_id)
            ), derived as (
                update company c
                set gone = p.gone, changed_at = now(), version = c.version + 1
                from (
                    select l.company_id, bool_and(s.gone_import_id is not null) as gone
                    from company_link l join source_subject s on s.source_id = l.source_id and s.key = l.key
                    where l.company_id in (select company_id from touched)
                    group by l.company_id
                ) p
                where p.company_id = c.id and c.gone <> p.gone
                returning c.id
            )
            insert into change_log (kind, subject_id) select 'company', id from derived
            """;

    private RegistrationSql() {}
}
