package io.tuji.registry.internal;

import io.tuji.database.Bulk;
import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.importing.ImportId;
import io.tuji.importing.ImportTarget.Fresh;
import io.tuji.importing.Source;
import io.tuji.registry.internal.LinkStore.Basis;
import io.tuji.registry.internal.LinkStore.Linked;
import io.tuji.search.ChangeLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what registers say and derives what is believed of each company. Transactions belong to the caller. */
@Repository
class RegistrationStore {

    private static final String COLUMNS =
            "credit_code, code_grade, name, company_type, established_on, capital, capital_currency, "
                    + "division_code, address, scope";

    private final JdbcClient jdbc;
    private final Bulk bulk;
    private final LinkStore links;
    private final ChangeLog changes;

    RegistrationStore(JdbcClient jdbc, Bulk bulk, LinkStore links, ChangeLog changes) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.links = links;
        this.changes = changes;
    }

    /** A row with its company and the values of {@link #COLUMNS}. */
    private record Word(Linked of, List<@Nullable Object> values) {

        boolean isBasedOn(Basis basis) {
            return of.basis() == basis;
        }

        List<@Nullable Object> behind(Object... before) {
            List<@Nullable Object> cells = new ArrayList<>(before.length + values.size());
            cells.addAll(Arrays.asList(before));
            cells.addAll(values);
            return cells;
        }
    }

    /** Links each row to its company, making new ones, and derives the companies that another row now speaks of. */
    void store(Source source, LocalDate asOf, List<Fresh<RegistrationRow>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        oneAtATime();
        List<Word> words = links.link(source, rows).stream()
                .map(linked -> new Word(linked, values(linked.row())))
                .toList();
        bulk.copy(
                "company (id, invented, " + COLUMNS + ")",
                those(words, w -> w.isBasedOn(Basis.NEW)),
                w -> w.behind(w.of().companyId(), source.invented()));
        bulk.copy(
                "company_link (source_id, key, company_id, reason)",
                those(words, w -> !w.isBasedOn(Basis.SUBJECT)),
                w -> List.of(source.id().value(), w.of().key(), w.of().companyId(), w.of().basis()));
        bulk.copy(
                "registration (record_id, source_id, key, company_id, as_of, " + COLUMNS + ")",
                words,
                w -> w.behind(w.of().recordId(), source.id().value(), w.of().key(), w.of().companyId(), asOf));
        derive(companies(those(words, w -> !w.isBasedOn(Basis.NEW))));
        changes.changed(CompanySearchStore.KIND, companies(words));
    }

    /** Two imports at once could both make a company of one code. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('registry.store'))::text")
                .query(String.class)
                .single();
    }

    private static List<Word> those(List<Word> words, Predicate<Word> condition) {
        return words.stream().filter(condition).toList();
    }

    private static List<Long> companies(List<Word> words) {
        return words.stream().map(w -> w.of().companyId()).distinct().toList();
    }

    private void derive(List<Long> companies) {
        if (!companies.isEmpty()) {
            jdbc.sql(RegistrationSql.DERIVE_COMPANIES)
                    .param("companies", companies.toArray(Long[]::new))
                    .update();
        }
    }

    private static List<@Nullable Object> values(RegistrationRow row) {
        @Nullable Quantity capital = row.capital().orElse(null);
        return Arrays.asList(
                row.code().map(CreditCode::text).orElse(null),
                row.code().map(CreditCode::grade).orElse(null),
                row.name(),
                row.companyType().orElse(null),
                row.establishedOn().orElse(null),
                capital == null ? null : whole(capital).amount().toPlainString(),
                capital == null ? null : currency(capital).name(),
                row.divisionCode().orElse(null),
                row.address().orElse(null),
                row.scope().orElse(null));
    }

    private static Quantity whole(Quantity capital) {
        return capital.to(Unit.money(currency(capital), ""));
    }

    private static Currency currency(Quantity capital) {
        return capital.unit().currency().orElseThrow();
    }

    /** Derives anew the companies of which the run has marked a subject gone or come back. */
    void presenceChanged(Source source, ImportId run) {
        jdbc.sql(RegistrationSql.DERIVE_PRESENCE)
                .param("source", source.id().value())
                .param("import", run.value())
                .update();
    }

    /** Derives anew every company of which the source has spoken. */
    void authorityChanged(Source source) {
        jdbc.sql(RegistrationSql.DERIVE_COMPANIES_OF_SOURCE)
                .param("source", source.id().value())
                .update();
        jdbc.sql(RegistrationSql.NOTE_COMPANIES_OF_SOURCE)
                .param("source", source.id().value())
                .update();
    }
}
