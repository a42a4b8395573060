package io.tuji.notice.internal;

import io.tuji.access.UserId;
import io.tuji.notice.Notices;
import io.tuji.web.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** What people were told; each statement reaches the notices of one person only. */
@Repository
class NoticeStore implements Notices {

    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    NoticeStore(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void tell(UserId person, String key, List<String> arguments, String link) {
        insert(null, person, key, arguments, link);
    }

    @Override
    public void tellOnce(String occasion, UserId person, String key, List<String> arguments, String link) {
        insert(occasion, person, key, arguments, link);
    }

    private void insert(@Nullable String occasion, UserId person, String key, List<String> arguments, String link) {
        jdbc.sql("""
                        insert into notice (person, occasion, key, arguments, link, told_at)
                        values (:person, :occasion, :key, :arguments::json, :link, :now)
                        on conflict (person, occasion) do nothing
                        """)
                .param("person", person.value())
                .param("occasion", occasion)
                .param("key", key)
                .param("arguments", json.writeValueAsString(arguments))
                .param("link", link)
                .param("now", now())
                .update();
    }

    List<Notice> list(UserId person, boolean unreadOnly, Listing listing) {
        return jdbc.sql("select * from notice where person = :person and (not :unread or read_at is null) order by "
                        + listing.orderBy() + " limit :limit offset :offset")
                .param("person", person.value())
                .param("unread", unreadOnly)
                .param("limit", listing.size())
                .param("offset", listing.offset())
                .query(this::read)
                .list();
    }

    long count(UserId person, boolean unreadOnly) {
        return jdbc.sql("select count(*) from notice where person = :person and (not :unread or read_at is null)")
                .param("person", person.value())
                .param("unread", unreadOnly)
                .query(Long.class)
                .single();
    }

    Optional<Notice> find(UserId person, long id) {
        return jdbc.sql("select * from notice where person = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Keeps the first moment of reading. */
    void markRead(UserId person, long id) {
        jdbc.sql("update notice set read_at = :now where person = :person and id = :id and read_at is null")
                .param("now", now())
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    /** @param last only those told up to this one: what came while the page was open has not been seen */
    void markAllRead(UserId person, long last) {
        jdbc.sql("update notice set read_at = :now where person = :person and id <= :last and read_at is null")
                .param("now", now())
                .param("person", person.value())
                .param("last", last)
                .update();
    }

    private Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getString("key"),
                json.readValue(row.getString("arguments"), LIST),
                row.getString("link"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
