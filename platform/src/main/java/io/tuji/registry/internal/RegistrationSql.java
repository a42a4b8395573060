package io.tuji.registry.internal;

/** The statements of {@link RegistrationStore} that derive what is believed of companies. */
final class RegistrationSql {

    private static final String DERIVE = """
            update company c
            set credit_code = b.credit_code, code_grade = b.code_grade, name = b.name, company_type = b.company_type,
                established_on = b.established_on, capital = b.capital, capital_currency = b.capital_currency,
                division_code = b.division_code, address = b.address, scope = b.scope,
                changed_at = now(), version = c.version + 1
            from believed_registration b
            where b.company_id = c.id
              and b.company_id = any (%s)
            """;

    static final String DERIVE_COMPANIES = DERIVE.formatted(":companies");

    static final String DERIVE_COMPANIES_OF_SOURCE =
            DERIVE.formatted("array(select company_id from company_link where source_id = :source)");

    static final String NOTE_COMPANIES_OF_SOURCE = """
            insert into change_log (kind, subject_id)
            select distinct 'company', company_id from company_link where source_id = :source
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

    /** The same of the given companies. */
    static final String DERIVE_PRESENCE_OF = """
            update company c
            set gone = p.gone, changed_at = now(), version = c.version + 1
            from (
                select l.company_id, bool_and(s.gone_import_id is not null) as gone
                from company_link l join source_subject s on s.source_id = l.source_id and s.key = l.key
                where l.company_id = any (:companies)
                group by l.company_id
            ) p
            where p.company_id = c.id and c.gone <> p.gone
            """;

    private RegistrationSql() {}
}
