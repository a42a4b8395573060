package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.engine.search.Called;
import io.tuji.engine.search.Hit;
import io.tuji.engine.search.SearchEntry;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Code;
import io.tuji.search.Search;
import io.tuji.search.SearchSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How projects are found: by code, by their own name and by the name of the firm. What is on its way comes first. */
@Component
public class ProjectSearchStore implements SearchSource {

    /** More than any second that has passed. */
    private static final long OPEN_AHEAD = 1_000_000_000_000L;

    private final JdbcClient jdbc;
    private final ProjectStore projects;
    private final ObjectProvider<Search> search;

    /** The index is looked up when it is asked: it is made from sources such as this one. */
    ProjectSearchStore(JdbcClient jdbc, ProjectStore projects, ObjectProvider<Search> search) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.search = search;
    }

    @Override
    public String kind() {
        return ProjectDesk.KIND;
    }

    @Override
    public List<SearchEntry> entries(Collection<Long> ids) {
        return jdbc.sql("""
                        select p.id, p.name, p.firm_now, p.code,
                               case when p.state = 'OPEN' then :ahead else 0 end + extract(epoch from p.touched_at)::bigint as rank
                        from (%s) p where p.id = any (:ids)
                        """.formatted(ProjectStore.SELECT))
                .param("ids", ids.toArray(Long[]::new))
                .param("ahead", OPEN_AHEAD)
                .query((row, number) -> entry(row))
                .list();
    }

    /** A project mostly bears the name of its firm; where it does not, both find it. */
    private static SearchEntry entry(ResultSet row) throws SQLException {
        String name = row.getString("name");
        String firm = row.getString("firm_now");
        List<String> others = firm.isEmpty() || firm.equals(name) ? List.of() : List.of(firm);
        return new SearchEntry(
                row.getLong("id"), Called.company(name, others), row.getString("code"), "", row.getLong("rank"));
    }

    @Override
    public List<Long> idsAfter(long id, int limit) {
        return jdbc.sql("select id from promotion_project where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** The best hits among those that the visitor may see; who types a code is given that one. */
    public List<Project> best(String text, int limit, Visitor visitor) {
        Filter seen = ProjectReach.seen(visitor);
        if (text.isBlank() || !visitor.may(Right.view(ProjectReach.MODULE))) {
            return List.of();
        }
        if (Code.read(text).isPresent()) {
            return Code.read(text).flatMap(code -> projects.find(code, seen)).stream()
                    .toList();
        }
        boolean seesAll = visitor.scope(Right.view(ProjectReach.MODULE))
                .filter(Scope.ALL::equals)
                .isPresent();
        return seesAll ? ranked(text, limit, seen) : within(text, limit, seen);
    }

    private List<Project> ranked(String text, int limit, Filter seen) {
        List<Project.Id> hits = search.getObject().best(kind(), text, limit).stream()
                .map(Hit::id)
                .map(Project.Id::new)
                .toList();
        Map<Project.Id, Project> found = read(hits, seen, "p.id", hits.size()).stream()
                .collect(Collectors.toMap(Project::id, Function.identity()));
        return hits.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Among few that are within reach the order of the index does not matter: the latest touched first. */
    private List<Project> within(String text, int limit, Filter seen) {
        List<Project.Id> hits = Arrays.stream(
                        search.getObject().all(kind(), text).ids())
                .mapToObj(Project.Id::new)
                .toList();
        return read(hits, seen, "p.state = 'OPEN' desc, p.touched_at desc", limit);
    }

    private List<Project> read(List<Project.Id> hits, Filter seen, String order, int limit) {
        return hits.isEmpty()
                ? List.of()
                : jdbc.sql(ProjectStore.SELECT + "where p.id = any (:hits) and " + seen.sql() + " order by " + order
                                + " limit :limit")
                        .params(seen.parameters())
                        .param("hits", hits.stream().map(Project.Id::value).toArray(Long[]::new))
                        .param("limit", limit)
                        .query(projects::read)
                        .list();
    }
}
