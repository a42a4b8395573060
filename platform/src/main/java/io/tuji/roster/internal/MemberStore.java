package io.tuji.roster.internal;

import io.tuji.database.Bulk;
import io.tuji.registry.CompanyId;
import io.tuji.roster.RosterMember;
import io.tuji.roster.RosterVersion;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who stands on which version of a list. Transactions belong to the caller. */
@Repository
class MemberStore {

    private static final String OF_KEY =
            "version_id = :version and roster_member_key(company_id, given_code, given_name) = :key";

    private record Numbered(int row, RosterMember member) {}

    private final JdbcClient jdbc;
    private final Bulk bulk;

    MemberStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    List<RosterMember> list(RosterVersion.Id version) {
        return jdbc.sql("select * from roster_member_now where version_id = :version order by row_number")
                .param("version", version.value())
                .query(MemberStore::member)
                .list();
    }

    /** Of a draft all members. */
    void replace(RosterVersion.Id draft, List<RosterMember> members) {
        jdbc.sql("delete from roster_member where version_id = :version")
                .param("version", draft.value())
                .update();
        add(draft, members);
    }

    /** Behind those that are there. */
    void add(RosterVersion.Id draft, List<RosterMember> members) {
        int last = jdbc.sql("select coalesce(max(row_number), 0) from roster_member where version_id = :version")
                .param("version", draft.value())
                .query(Integer.class)
                .single();
        List<Numbered> rows = new ArrayList<>();
        members.forEach(member -> rows.add(new Numbered(last + rows.size() + 1, member)));
        bulk.copy(
                "roster_member (version_id, row_number, company_id, given_code, given_name, share, note)",
                rows,
                row -> Arrays.asList(
                        draft.value(),
                        row.row(),
                        row.member().company().map(CompanyId::value).orElse(null),
                        row.member().givenCode(),
                        row.member().givenName(),
                        row.member().share().map(BigDecimal::toPlainString).orElse(null),
                        row.member().note()));
    }

    boolean remove(RosterVersion.Id draft, String key) {
        return jdbc.sql("delete from roster_member where " + OF_KEY)
                        .param("version", draft.value())
                        .param("key", key)
                        .update()
                > 0;
    }

    boolean share(RosterVersion.Id draft, String key, Optional<BigDecimal> share) {
        return jdbc.sql("update roster_member set share = :share where " + OF_KEY)
                        .param("share", share.orElse(null))
                        .param("version", draft.value())
                        .param("key", key)
                        .update()
                > 0;
    }

    boolean has(RosterVersion.Id version, String key) {
        return jdbc.sql("select exists (select from roster_member_now where version_id = :version and key = :key)")
                .param("version", version.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    long countOf(CompanyId company) {
        return jdbc.sql("""
                        select count(distinct v.roster_id) from roster_member m join roster_version v on v.id = m.version_id
                        where m.company_id in (select company_family(:company))
                        """).param("company", company.value()).query(Long.class).single();
    }

    /** Lists that named invented firms and nobody else go whole. */
    void eraseInvented() {
        jdbc.sql("""
                        delete from roster r
                        where exists (select from roster_version v join roster_member m on m.version_id = v.id
                                      join company c on c.id = m.company_id where v.roster_id = r.id and c.invented)
                          and not exists (select from roster_version v join roster_member m on m.version_id = v.id
                                          left join company c on c.id = m.company_id
                                          where v.roster_id = r.id and c.invented is not true)
                        """).update();
        jdbc.sql("delete from roster_member where company_id in (select id from company where invented)")
                .update();
    }

    private static RosterMember member(ResultSet row, int number) throws SQLException {
        long company = row.getLong("company_id");
        return new RosterMember(
                row.wasNull() ? Optional.empty() : Optional.of(new CompanyId(company)),
                row.getString("given_code"),
                row.getString("given_name"),
                Optional.ofNullable(row.getBigDecimal("share")).map(BigDecimal::stripTrailingZeros),
                row.getString("note"));
    }
}
