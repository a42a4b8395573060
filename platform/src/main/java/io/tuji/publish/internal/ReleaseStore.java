package io.tuji.publish.internal;

import io.tuji.engine.dataset.Label;
import io.tuji.publish.Release;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen releases: rows are added, and the database refuses to change or delete them. */
@Repository
class ReleaseStore {

    private static final String SELECT = """
            select r.code, r.plan, r.period, r.title_zh, r.title_en, r.published_at, r.published_by, r.digest, r.replaces,
                   newer.code as replaced_by
            from publish_release r left join publish_release newer on newer.replaces = r.code
            """;

    /**
     * @param content the frozen JSON, as its bytes are kept
     * @param basis which versions of which observations stand behind it
     */
    record Frozen(
            String code,
            String plan,
            String period,
            Label title,
            String content,
            String digest,
            String basis,
            Optional<String> replaces,
            String publishedBy,
            Instant publishedAt) {}

    private final JdbcClient jdbc;

    ReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next code of the year; whoever publishes at the same time waits. */
    String nextCode(int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('publish_release'))")
                .query((row, n) -> 0)
                .list();
        String prefix = "FB-" + year + "-";
        long before = jdbc.sql("select count(*) from publish_release where code like :prefix || '%'")
                .param("prefix", prefix)
                .query(Long.class)
                .single();
        return prefix + "%03d".formatted(before + 1);
    }

    void add(Frozen frozen) {
        jdbc.sql("""
                        insert into publish_release
                            (code, plan, period, title_zh, title_en, content, digest, basis, replaces, published_by, published_at)
                        values (:code, :plan, :period, :zh, :en, :content, :digest, :basis::jsonb, :replaces, :by, :at)
                        """)
                .param("code", frozen.code())
                .param("plan", frozen.plan())
                .param("period", frozen.period())
                .param("zh", frozen.title().zh())
                .param("en", frozen.title().en())
                .param("content", frozen.content())
                .param("digest", frozen.digest())
                .param("basis", frozen.basis())
                .param("replaces", frozen.replaces().orElse(null))
                .param("by", frozen.publishedBy())
                .param("at", Timestamp.from(frozen.publishedAt()))
                .update();
    }

    List<Release> list() {
        return jdbc.sql(SELECT + " order by r.id desc")
                .query(ReleaseStore::read)
                .list();
    }

    Optional<Release> find(String code) {
        return jdbc.sql(SELECT + " where r.code = :code")
                .param("code", code)
                .query(ReleaseStore::read)
                .optional();
    }

    private static Release read(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getString("code"),
                row.getString("plan"),
                row.getString("period"),
                new Label(row.getString("title_zh"), row.getString("title_en")),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"),
                row.getString("digest"),
                Optional.ofNullable(row.getString("replaces")),
                Optional.ofNullable(row.getString("replaced_by")));
    }
}
