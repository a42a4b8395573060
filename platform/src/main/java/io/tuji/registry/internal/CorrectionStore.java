package io.tuji.registry.internal;

import io.tuji.importing.SourceId;
import io.tuji.registry.CompanyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations in which officers speak. One subject a company, named by its code. Transactions belong to the caller. */
@Repository
class CorrectionStore {

    /** All that officers state of a company from now on. */
    record Correction(long recordId, CompanyId company, Map<String, String> texts) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    CorrectionStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Corrections and imports both derive what is believed, so they take turns. */
    void oneAtATime() {
        template.queryForList("select pg_advisory_xact_lock(hashtext('registry.store'))::text");
    }

    Optional<SourceId> findSource() {
        return jdbc.sql("select source_id from revision_source")
                .query(Long.class)
                .optional()
                .map(SourceId::new);
    }

    void remember(SourceId source) {
        jdbc.sql("insert into revision_source (source_id) values (:source)")
                .param("source", source.value())
                .update();
    }

    /** What officers state of each company now; a company of which they state nothing is left out. */
    Map<CompanyId, Map<String, String>> stated(SourceId source, Collection<CompanyId> companies) {
        Map<CompanyId, Map<String, String>> stated = new HashMap<>();
        jdbc.sql("""
                        select distinct on (company_id) company_id, name, company_type, established_on::text, division_code, address,
                               scope, trim_scale(capital)::text || ' ' || capital_currency as capital
                        from registration
                        where source_id = :source and company_id = any (:companies)
                        order by company_id, as_of desc, record_id desc
                        """)
                .param("source", source.value())
                .param("companies", ids(companies))
                .query((row, n) -> {
                    Map<String, String> texts = new HashMap<>();
                    for (String property : PropertyText.CHANGEABLE) {
                        @Nullable String text = row.getString(property);
                        if (text != null) {
                            texts.put(property, text);
                        }
                    }
                    return stated.put(new CompanyId(row.getLong("company_id")), texts);
                })
                .list();
        return stated;
    }

    void state(SourceId source, LocalDate day, List<Correction> corrections) {
        template.batchUpdate(
                """
                        insert into registration (record_id, source_id, key, company_id, as_of, name, company_type, established_on,
                                                  division_code, address, scope, capital, capital_currency)
                        values (?, ?, ?, company_root(?), ?, ?, ?, ?::date, ?, ?, ?, ?, ?)
                        """, corrections.stream().map(c -> values(source, day, c)).toList());
        template.batchUpdate(
                """
                        insert into company_link (source_id, key, company_id, reason) values (?, ?, company_root(?), 'REVISION')
                        on conflict (source_id, key) do nothing
                        """,
                corrections.stream()
                        .map(c -> new Object[] {
                            source.value(), c.company().code(), c.company().value()
                        })
                        .toList());
    }

    private static @Nullable Object[] values(SourceId source, LocalDate day, Correction correction) {
        Map<String, String> texts = correction.texts();
        @Nullable String capital = texts.get(RegistryProperties.CAPITAL);
        return new @Nullable Object[] {
            correction.recordId(),
            source.value(),
            correction.company().code(),
            correction.company().value(),
            day,
            texts.get(RegistryProperties.NAME),
            texts.get(RegistryProperties.COMPANY_TYPE),
            texts.get(RegistryProperties.ESTABLISHED_ON),
            texts.get(RegistryProperties.DIVISION_CODE),
            texts.get(RegistryProperties.ADDRESS),
            texts.get(RegistryProperties.SCOPE),
            capital == null ? null : new BigDecimal(capital.substring(0, capital.indexOf(' '))),
            capital == null ? null : capital.substring(capital.indexOf(' ') + 1)
        };
    }

    /** Derives what is believed of the companies, or of those into which they were merged; one of which nothing changes keeps its version. */
    void derive(Collection<CompanyId> companies) {
        jdbc.sql("""
                        update company c
                        set name = b.name, company_type = b.company_type, established_on = b.established_on, capital = b.capital,
                            capital_currency = b.capital_currency, division_code = b.division_code, address = b.address,
                            scope = b.scope, changed_at = now(), version = c.version + 1
                        from believed_registration b
                        where b.company_id = c.id
                          and b.company_id = any (array(select company_root(k) from unnest(:companies::bigint[]) k))
                          and (c.name, c.company_type, c.established_on, c.capital, c.capital_currency, c.division_code, c.address,
                               c.scope)
                              is distinct from
                              (b.name, b.company_type, b.established_on, b.capital, b.capital_currency, b.division_code, b.address,
                               b.scope)
                        """).param("companies", ids(companies)).update();
    }

    private static Long[] ids(Collection<CompanyId> companies) {
        return companies.stream().map(CompanyId::value).toArray(Long[]::new);
    }
}
