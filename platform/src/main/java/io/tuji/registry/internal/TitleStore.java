package io.tuji.registry.internal;

import io.tuji.audit.Actor;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import io.tuji.registry.Titles.Grant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps titles. */
@Repository
class TitleStore {

    private final JdbcClient jdbc;

    TitleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if the firm already has a title of the kind from that day. */
    Optional<Title.Id> add(Grant grant, Actor actor) {
        return jdbc.sql("""
                        insert into title (company_id, kind, number, valid_from, valid_to, issuer, said_by, granted_by)
                        values (:company, :kind, :number, :from, :to, :issuer, :saidBy, :actor)
                        on conflict (company_id, kind, valid_from) do nothing
                        returning id
                        """)
                .param("company", grant.company().value())
                .param("kind", grant.kind())
                .param("number", grant.number().orElse(null))
                .param("from", grant.from())
                .param("to", grant.to().orElse(null))
                .param("issuer", grant.issuer())
                .param("saidBy", grant.saidBy())
                .param("actor", actor.name())
                .query(Long.class)
                .optional()
                .map(Title.Id::new);
    }

    /** False if it had been ended before. */
    boolean end(Title.Id id, Title.End end, Actor actor) {
        return jdbc.sql("""
                        update title set ended_on = :on, end_reason = :reason, ended_by = :actor
                        where id = :id and ended_on is null
                        """)
                        .param("id", id.value())
                        .param("on", end.on())
                        .param("reason", end.reason())
                        .param("actor", actor.name())
                        .update()
                == 1;
    }

    /** False if it has been ended. */
    boolean erase(Title.Id id) {
        return jdbc.sql("delete from title where id = :id and ended_on is null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Title> find(Title.Id id) {
        return jdbc.sql("select * from title where id = :id")
                .param("id", id.value())
                .query((row, n) -> title(row))
                .optional();
    }

    List<Title> list(CompanyId company) {
        return jdbc.sql(
                        "select * from title where company_id in (select company_family(:company)) order by valid_from desc, id desc")
                .param("company", company.value())
                .query((row, n) -> title(row))
                .list();
    }

    Map<CompanyId, List<Title>> of(Collection<CompanyId> companies) {
        Map<CompanyId, List<Title>> found = new HashMap<>();
        jdbc.sql("""
                        with member as materialized (
                            select asked.id as asked, f.id from unnest(:companies) asked (id) cross join lateral company_family(asked.id) f (id))
                        select t.*, member.asked from member join title t on t.company_id = member.id
                        order by t.valid_from desc, t.id desc
                        """)
                .param("companies", companies.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(row -> {
                    found.computeIfAbsent(new CompanyId(row.getLong("asked")), firm -> new ArrayList<>())
                            .add(title(row));
                });
        return found;
    }

    private static Title title(ResultSet row) throws SQLException {
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        return new Title(
                new Title.Id(row.getLong("id")),
                new CompanyId(row.getLong("company_id")),
                row.getString("kind"),
                Optional.ofNullable(row.getString("number")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getString("issuer"),
                row.getString("said_by"),
                ended == null ? Optional.empty() : Optional.of(new Title.End(ended, row.getString("end_reason"))));
    }
}
