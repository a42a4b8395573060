package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.UserId;
import io.tuji.agreement.Signing;
import io.tuji.agreement.Signing.Amount;
import io.tuji.agreement.Signing.Id;
import io.tuji.agreement.Signing.Kind;
import io.tuji.agreement.Signing.Money;
import io.tuji.agreement.Signing.What;
import io.tuji.agreement.Signings.Sum;
import io.tuji.promotion.Project;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps signings. Transactions belong to the caller. */
@Repository
class SigningStore {

    static final String SELECT = "select 'QS-' || lpad(x.id::text, greatest(6, length(x.id::text)), '0') as code, "
            + ProjectColumns.COLUMNS
            + ", (select count(*) from document d where d.owner_kind = 'signing' and d.owner_id = x.id::text) as papers"
            + " from agreement_signing x" + ProjectColumns.JOINS;

    private final JdbcClient jdbc;

    SigningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(Project.Id project, What what, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into agreement_signing (project_id, kind, signed_on, amount, currency, increase_of, parties, words, entered_by,
                            entered_at)
                        values (:project, :kind, :on, :amount, :currency, :increaseOf, :parties, :words, :by, :at) returning id
                        """)
                .param("project", project.value())
                .param("kind", what.kind().name())
                .param("on", what.on())
                .param("amount", what.amount().map(Amount::number).orElse(null))
                .param(
                        "currency",
                        what.amount().map(amount -> amount.money().name()).orElse(null))
                .param("increaseOf", what.increaseOf().map(Id::value).orElse(null))
                .param("parties", what.parties())
                .param("words", what.words())
                .param("by", by.value())
                .param("at", ProjectColumns.stamp(at))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
    }

    /** @param why null to put it back into force */
    void withdraw(Id id, @Nullable String why) {
        jdbc.sql("update agreement_signing set withdrawn_why = :why where id = :id")
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    Optional<Signing> find(Id id, Filter seen) {
        return jdbc.sql(SELECT + "where x.id = :id and " + seen.sql())
                .params(seen.parameters())
                .param("id", id.value())
                .query(SigningStore::read)
                .optional();
    }

    /** Holds the project still until the end of the transaction: what is signed for it is looked at as a whole. */
    void oneAtATime(Project.Id project) {
        jdbc.sql("select id from promotion_project where id = :id for update")
                .param("id", project.value())
                .query(Long.class)
                .single();
    }

    List<Signing> of(Project.Id project) {
        return jdbc.sql(SELECT + "where x.project_id = :project order by x.signed_on, x.id")
                .param("project", project.value())
                .query(SigningStore::read)
                .list();
    }

    /** Of those that stand, by kind; nothing invented. */
    List<Sum> sums(Filter seen) {
        return jdbc.sql("""
                        select x.kind, count(distinct x.project_id) as projects, count(*) as signings,
                               count(*) filter (where x.amount is null) as undisclosed,
                               coalesce(sum(x.amount) filter (where x.currency = 'CNY'), 0) as cny,
                               coalesce(sum(x.amount) filter (where x.currency = 'USD'), 0) as usd
                        from agreement_signing x""" + ProjectColumns.PROJECT + """
                        where x.withdrawn_why is null and not coalesce(c.invented, false) and""" + " " + seen.sql() + """
                         group by x.kind order by array_position(array['INTENT', 'FRAMEWORK', 'FORMAL', 'LAND'], x.kind)
                        """)
                .params(seen.parameters())
                .query((row, n) -> new Sum(
                        Kind.valueOf(row.getString("kind")),
                        row.getLong("projects"),
                        row.getLong("signings"),
                        row.getLong("undisclosed"),
                        row.getBigDecimal("cny"),
                        row.getBigDecimal("usd")))
                .list();
    }

    static Signing read(ResultSet row, int number) throws SQLException {
        long increaseOf = row.getLong("increase_of");
        Optional<Id> increased = row.wasNull() ? Optional.empty() : Optional.of(new Id(increaseOf));
        @Nullable BigDecimal amount = row.getBigDecimal("amount");
        return new Signing(
                new Id(row.getLong("id")),
                ProjectColumns.read(row),
                new What(
                        Kind.valueOf(row.getString("kind")),
                        ProjectColumns.day(row, "signed_on").orElseThrow(),
                        amount == null
                                ? Optional.empty()
                                : Optional.of(new Amount(amount, Money.valueOf(row.getString("currency")))),
                        increased,
                        row.getString("parties"),
                        row.getString("words")),
                Optional.ofNullable(row.getString("withdrawn_why")),
                row.getInt("papers"),
                row.getString("by_name"),
                ProjectColumns.instant(row, "entered_at"));
    }
}
