package io.tuji.document.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.DocumentId;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each version is. */
@Repository
class DocumentStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    DocumentId reserve() {
        return new DocumentId(jdbc.sql("select nextval(pg_get_serial_sequence('document', 'id'))")
                .query(Long.class)
                .single());
    }

    /** Lets one transaction at a time add versions of one document, until its end. */
    void lock(NewDocument what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:document, 0))")
                .param(
                        "document",
                        String.join(
                                "\n",
                                what.owner().kind(),
                                what.owner().id(),
                                what.documentClass().name(),
                                what.name()))
                .query((row, number) -> true)
                .list();
    }

    Optional<Document> findLatest(NewDocument what) {
        return same(what, "* from document", "and removed_at is null order by version desc limit 1")
                .query(DocumentStore::read)
                .optional();
    }

    /** Also those that were deleted have their numbers. */
    int nextVersion(NewDocument what) {
        return same(what, "coalesce(max(version), 0) + 1 from document", "")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec same(NewDocument what, String selected, String further) {
        return jdbc.sql("select " + selected
                        + " where owner_kind = :kind and owner_id = :owner and class = :class and name = :name "
                        + further)
                .param("kind", what.owner().kind())
                .param("owner", what.owner().id())
                .param("class", what.documentClass().name())
                .param("name", what.name());
    }

    void removed(DocumentId id, String why, String by) {
        jdbc.sql("update document set removed_by = :by, removed_at = :at, removed_why = :why where id = :id")
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    void insert(DocumentId id, NewDocument what, int version, Content content, Optional<OrgUnitId> orgUnit) {
        jdbc.sql("""
                        insert into document (id, owner_kind, owner_id, class, name, version, media_type, size, sha256,
                                              stored_by, org_unit, stored_at)
                        overriding system value
                        values (:id, :kind, :owner, :class, :name, :version, :mediaType, :size, :sha256,
                                :by, :orgUnit, :at)
                        """)
                .param("id", id.value())
                .param("kind", what.owner().kind())
                .param("owner", what.owner().id())
                .param("class", what.documentClass().name())
                .param("name", what.name())
                .param("version", version)
                .param("mediaType", content.mediaType())
                .param("size", content.size())
                .param("sha256", content.sha256())
                .param("by", what.actor().name())
                .param("orgUnit", orgUnit.map(OrgUnitId::value).orElse(null))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    Optional<Document> find(DocumentId id, Filter filter) {
        return jdbc.sql("select * from document where id = :id and removed_at is null and " + filter.sql())
                .params(filter.parameters())
                .param("id", id.value())
                .query(DocumentStore::read)
                .optional();
    }

    List<Document> list(OwnerRecord owner) {
        return jdbc.sql("""
                        select * from document where owner_kind = :kind and owner_id = :id and removed_at is null order by id desc
                        """)
                .param("kind", owner.kind())
                .param("id", owner.id())
                .query(DocumentStore::read)
                .list();
    }

    private static Document read(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getLong("id")),
                new OwnerRecord(row.getString("owner_kind"), row.getString("owner_id")),
                DocumentClass.valueOf(row.getString("class")),
                row.getString("name"),
                row.getInt("version"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("stored_by"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
