package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and changes the tree of bodies. Transactions belong to the caller. */
@Repository
class OrgUnitStore {

    private static final String TREE = """
            with recursive tree as (
                select u.*, array[u.name] as names from org_unit u where u.parent is null
                union all
                select u.*, t.names || u.name from org_unit u join tree t on u.parent = t.id
            )
            select t.id, t.code, t.parent, t.kind, t.name, array_to_string(t.names, ' / ') as path,
                   cardinality(t.names) - 1 as depth, t.ended_at, t.version,
                   (select count(*) from app_user p where p.org_unit = t.id and p.active) as people
            from tree t
            """;

    private final JdbcClient jdbc;
    private final OrgUnitRows rows = new OrgUnitRows();

    OrgUnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every body after the one it stands below; ended ones last among their brothers. */
    List<OrgUnit> tree() {
        return jdbc.sql(TREE + "order by t.names collate \"C\", t.ended_at nulls first, t.id")
                .query(rows)
                .list();
    }

    Optional<OrgUnit> find(long id) {
        return jdbc.sql(TREE + "where t.id = :id").param("id", id).query(rows).optional();
    }

    boolean isOpen(long id) {
        return jdbc.sql("select exists (select from org_unit where id = :id and ended_at is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Holds the tree still until the end of the transaction; the same lock as in the database's own rule. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('tuji.org_unit'))")
                .query()
                .listOfRows();
    }

    boolean isNameTaken(OrgUnitForm form, Optional<OrgUnitId> except) {
        return jdbc.sql("""
                        select exists (select from org_unit
                                       where coalesce(parent, 0) = :parent and name = :name and ended_at is null
                                         and id <> :except)
                        """)
                .param("parent", form.parent().orElse(0L))
                .param("name", form.name())
                .param("except", except.map(OrgUnitId::value).orElse(0L))
                .query(Boolean.class)
                .single();
    }

    boolean isBelow(long id, OrgUnitId top) {
        return jdbc.sql("select :id in (select org_unit_below(:top))")
                .param("id", id)
                .param("top", top.value())
                .query(Boolean.class)
                .single();
    }

    long countOpenBelow(OrgUnitId id) {
        return jdbc.sql("select count(*) from org_unit where parent = :id and ended_at is null")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    OrgUnitId insert(OrgUnitForm form) {
        return new OrgUnitId(
                jdbc.sql("insert into org_unit (parent, kind, name) values (:parent, :kind, :name) returning id")
                        .param("parent", form.parent().orElse(null))
                        .param("kind", form.kind().name())
                        .param("name", form.name())
                        .query(Long.class)
                        .single());
    }

    /** False if somebody else has changed the body since. */
    boolean update(OrgUnitId id, OrgUnitForm form) {
        return jdbc.sql("""
                        update org_unit set parent = :parent, kind = :kind, name = :name, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("parent", form.parent().orElse(null))
                        .param("kind", form.kind().name())
                        .param("name", form.name())
                        .param("id", id.value())
                        .param("version", form.version())
                        .update()
                == 1;
    }

    void setEnd(OrgUnitId id, Optional<Instant> moment) {
        jdbc.sql("update org_unit set ended_at = :moment, version = version + 1 where id = :id")
                .param("moment", moment.map(m -> m.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("id", id.value())
                .update();
    }
}
