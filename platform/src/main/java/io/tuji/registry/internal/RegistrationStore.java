package io.tuji.registry.internal;

import io.tuji.database.BulkCopy;
import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.importing.ImportId;
import io.tuji.importing.ImportTarget.Fresh;
import io.tuji.importing.Source;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what registers say and derives what is believed of each company. Transactions belong to the caller. */
@Repository
class RegistrationStore {

    private static final String COLUMNS =
            "credit_code, code_grade, name, company_type, established_on, capital, capital_currency, "
                    + "division_code, address, scope";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    RegistrationStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Links each row to its company, making new ones, and derives the companies that another row now speaks of. */
    void store(Source source, List<Fresh<RegistrationRow>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        oneAtATime();
        template.execute("drop table if exists incoming_registration, linked_registration");
        template.execute(RegistrationSql.INCOMING);
        template.execute((java.sql.Connection connection) -> BulkCopy.copy(
                connection, "incoming_registration (record_id, " + COLUMNS + ")", rows, RegistrationStore::cells));
        jdbc.sql(RegistrationSql.LINK).param("source", source.id().value()).update();
        template.update(RegistrationSql.ADD_COMPANIES);
        jdbc.sql(RegistrationSql.ADD_LINKS).param("source", source.id().value()).update();
        jdbc.sql(RegistrationSql.ADD_REGISTRATIONS)
                .param("source", source.id().value())
                .update();
        template.update(RegistrationSql.DERIVE_KNOWN_COMPANIES);
        template.update(RegistrationSql.NOTE_CHANGES);
    }

    /** Two imports at once could both make a company of one code. */
    private void oneAtATime() {
        template.queryForList("select pg_advisory_xact_lock(hashtext('registry.store'))::text");
    }

    private static List<@Nullable Object> cells(Fresh<RegistrationRow> fresh) {
        RegistrationRow row = fresh.row();
        @Nullable Quantity capital = row.capital().orElse(null);
        return Arrays.asList(
                fresh.recordId(),
                row.code().text(),
                row.code().grade(),
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
