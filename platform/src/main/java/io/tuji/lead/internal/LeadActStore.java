package io.tuji.lead.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.Act;
import io.tuji.lead.Lead.DropReason;
import io.tuji.lead.Lead.Id;
import io.tuji.lead.Lead.State;
import io.tuji.lead.Move;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was done with leads. Transactions belong to the caller. */
@Repository
class LeadActStore {

    private final JdbcClient jdbc;

    LeadActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a lead stood before its last step. */
    record Before(long act, State state, Optional<DropReason> dropped, UserId owner, Optional<OrgUnitId> unit) {

        static Before of(ResultSet row, int number) throws SQLException {
            long unit = row.getLong("unit_before");
            Optional<OrgUnitId> body = row.wasNull() ? Optional.empty() : Optional.of(new OrgUnitId(unit));
            return new Before(
                    row.getLong("id"),
                    State.valueOf(row.getString("state_before")),
                    Optional.ofNullable(row.getString("dropped_before")).map(DropReason::valueOf),
                    new UserId(row.getLong("owner_before")),
                    body);
        }
    }

    /** @param before empty of the raising itself */
    void add(Move move, String words, Optional<Lead> before, Lead after, String by, Instant at) {
        @Nullable Lead earlier = before.orElse(null);
        jdbc.sql("""
                        insert into lead_act (year, number, move, words, state_before, state_after, dropped_before, dropped_after,
                                              owner_before, owner_after, unit_before, acted_by, acted_at)
                        values (:year, :number, :move, :words, :stateBefore, :stateAfter, :droppedBefore, :droppedAfter,
                                :ownerBefore, :ownerAfter, :unitBefore, :by, :at)
                        """)
                .param("year", after.id().year())
                .param("number", after.id().number())
                .param("move", move.name())
                .param("words", words)
                .param("stateBefore", earlier == null ? null : earlier.state().name())
                .param("stateAfter", after.state().name())
                .param("droppedBefore", earlier == null ? null : name(earlier.dropped()))
                .param("droppedAfter", name(after.dropped()))
                .param(
                        "ownerBefore",
                        earlier == null ? null : earlier.owner().person().value())
                .param("ownerAfter", after.owner().person().value())
                .param(
                        "unitBefore",
                        earlier == null
                                ? null
                                : earlier.owner().unit().map(OrgUnitId::value).orElse(null))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static @Nullable String name(Optional<DropReason> reason) {
        return reason.map(DropReason::name).orElse(null);
    }

    List<Act> of(Id id) {
        return jdbc.sql("""
                        select a.*, u.name as owner_name from lead_act a join app_user u on u.id = a.owner_after
                        where a.year = :year and a.number = :number order by a.id
                        """)
                .param("year", id.year())
                .param("number", id.number())
                .query(LeadActStore::read)
                .list();
    }

    /** Before the last step that stands. */
    Optional<Before> beforeLastStep(Id id) {
        return jdbc.sql("""
                        select * from lead_act where year = :year and number = :number and not taken_back
                          and move in ('CHECK', 'HAND_ON', 'DROP', 'REOPEN', 'PASS_ON')
                        order by id desc limit 1
                        """)
                .param("year", id.year())
                .param("number", id.number())
                .query(Before::of)
                .optional();
    }

    void takeBack(long act) {
        jdbc.sql("update lead_act set taken_back = true where id = :id")
                .param("id", act)
                .update();
    }

    private static Act read(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getLong("id"),
                Move.valueOf(row.getString("move")),
                row.getString("words"),
                State.valueOf(row.getString("state_after")),
                Optional.ofNullable(row.getString("dropped_after")).map(DropReason::valueOf),
                row.getString("owner_name"),
                row.getBoolean("taken_back"),
                row.getString("acted_by"),
                row.getTimestamp("acted_at").toInstant());
    }
}
