package io.tuji.registry.internal;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code company} as the value it stands for. */
final class CompanyRows {

    static final String COLUMNS =
            "c.id, c.credit_code, c.name, c.company_type, c.established_on, c.capital, c.capital_currency, c.division_code,"
                    + " c.address, c.scope, c.gone, c.invented, c.changed_at, c.version";

    private CompanyRows() {}

    static Company company(ResultSet row, int number) throws SQLException {
        return new Company(
                new CompanyId(row.getLong("id")),
                row.getString("name"),
                known(row.getString("credit_code")).map(CreditCode::new),
                known(row.getString("company_type")),
                known(row.getObject("established_on", LocalDate.class)),
                capital(row),
                known(row.getString("division_code")),
                known(row.getString("address")),
                known(row.getString("scope")),
                row.getBoolean("gone"),
                row.getBoolean("invented"),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }

    private static <T> Known<T> known(@Nullable T value) {
        return value == null ? Known.missing(Company.REGISTER) : Known.of(value);
    }

    /** The table holds a capital only with its currency. */
    private static Known<Quantity> capital(ResultSet row) throws SQLException {
        String currency = row.getString("capital_currency");
        return known(row.getBigDecimal("capital"))
                .map(amount -> new Quantity(amount, Unit.money(Currency.valueOf(currency), "")));
    }
}
