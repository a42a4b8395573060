package io.tuji.access.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.UserId;
import io.tuji.web.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps tokens. Transactions belong to the caller. */
@Repository
class TokenStore {

    private static final String SELECT = """
            select t.id, t.user_id, u.login, t.name, t.scope, t.created_at, t.ends_on, t.last_used_on, t.revoked_at
            from api_token t join app_user u on u.id = t.user_id where\s""";

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(UserId person, TokenForm form, LocalDate endsOn, TokenSecret secret, Instant now) {
        return jdbc.sql("""
                        insert into api_token (user_id, name, secret_hash, scope, created_at, ends_on)
                        values (:person, :name, :hash, :scope, :now, :endsOn) returning id
                        """)
                .param("person", person.value())
                .param("name", form.name())
                .param("hash", secret.hash())
                .param("scope", form.scope().stream().map(Right::text).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("endsOn", endsOn)
                .query(Long.class)
                .single();
    }

    Optional<ApiToken> find(TokenSecret secret) {
        return jdbc.sql(SELECT + "t.secret_hash = :hash")
                .param("hash", secret.hash())
                .query((row, n) -> token(row))
                .optional();
    }

    Optional<ApiToken> find(long id, Filter reach) {
        return jdbc.sql(SELECT + "t.id = :id and " + reach.sql())
                .params(reach.parameters())
                .param("id", id)
                .query((row, n) -> token(row))
                .optional();
    }

    /** The newest first. */
    List<ApiToken> of(UserId person) {
        return jdbc.sql(SELECT + "t.user_id = :person order by t.id desc")
                .param("person", person.value())
                .query((row, n) -> token(row))
                .list();
    }

    List<ApiToken> list(Filter filter, Listing listing) {
        return jdbc.sql(SELECT + filter.sql() + " order by " + listing.orderBy() + " limit :limit offset :offset")
                .params(filter.parameters())
                .param("limit", listing.size())
                .param("offset", listing.offset())
                .query((row, n) -> token(row))
                .list();
    }

    long count(Filter filter) {
        return jdbc.sql("select count(*) from api_token t join app_user u on u.id = t.user_id where " + filter.sql())
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** Writes once a day. */
    void used(long id, LocalDate today) {
        jdbc.sql("update api_token set last_used_on = :today where id = :id and last_used_on is distinct from :today")
                .param("id", id)
                .param("today", today)
                .update();
    }

    /** False if it had been revoked before. */
    boolean revoke(long id, Instant now) {
        return jdbc.sql("update api_token set revoked_at = :now where id = :id and revoked_at is null")
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** A right that no role has any more is left out: it could not be used. */
    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getLong("id"),
                new UserId(row.getLong("user_id")),
                row.getString("login"),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("scope").getArray())
                        .flatMap(text -> Right.read(text).stream())
                        .toList(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_on", LocalDate.class),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
