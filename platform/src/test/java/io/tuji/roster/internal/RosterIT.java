package io.tuji.roster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Facts;
import io.tuji.registry.Registry;
import io.tuji.registry.Regroupings;
import io.tuji.registry.Statement;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterEffect.Effect;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import io.tuji.roster.internal.DifferenceListStore.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list changes by versions alone, and each change shows first what follows from it. */
@PlatformTest
class RosterIT {

    @Autowired
    TestRosters lists;

    @Autowired
    Rosters rosters;

    @Autowired
    Drafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    DifferenceListStore differences;

    @Autowired
    Effects effects;

    @Autowired
    Registry companies;

    @Autowired
    Regroupings regroupings;

    @Autowired
    Facts facts;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private TestRosters.Kept list;
    private Visitor officer;
    private Roster roster;

    @BeforeEach
    void aListOfItsOwn() {
        list = lists.fresh();
        officer = list.officer();
        roster = list.roster();
    }

    @Test
    void aDraftCountsOnceItIsInForceAndNoLongerWhenItIsWithdrawn() {
        CompanyId one = lists.firm();
        CompanyId other = lists.firm();
        list.add(one, "0.5");
        assertThat(rosters.inForce(roster.id())).isEmpty();
        list.putInForce();
        assertThat(list.members()).containsExactly(one);
        list.add(other, "");
        assertThat(drafts.remove(roster.id(), Long.toString(one.value()), officer)
                        .problems())
                .isEmpty();
        assertThat(list.members()).containsExactly(one);
        RosterVersion second = list.putInForce();
        assertThat(list.members()).containsExactly(other);
        assertThat(versions.withdraw(roster.id(), second.number(), officer).problems())
                .isEmpty();
        assertThat(list.members()).containsExactly(one);
        versions.restore(roster.id(), second.number(), officer);
        assertThat(list.members()).containsExactly(other);
    }

    @Test
    void aVersionThatHasBeenInForceIsNeverChanged() {
        list.add(lists.firm(), "");
        RosterVersion version = list.putInForce();
        for (String sql : List.of(
                "delete from roster_member where version_id = :v",
                "update roster_member set share = 0.1 where version_id = :v",
                "insert into roster_member (version_id, row_number, given_name) values (:v, 99, 'x')")) {
            assertThatThrownBy(
                            () -> jdbc.sql(sql).param("v", version.id().value()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void tellsWhoJoinedWhoLeftAndWhoseShareChanged() {
        CompanyId stays = lists.firm();
        CompanyId leaves = lists.firm();
        CompanyId joins = lists.firm();
        list.add(stays, "0.5");
        list.add(leaves, "");
        RosterVersion first = list.putInForce();
        drafts.share(roster.id(), Long.toString(stays.value()), "80%", officer);
        drafts.remove(roster.id(), Long.toString(leaves.value()), officer);
        list.add(joins, "");
        RosterVersion second = list.putInForce();
        assertThat(differences.counts(first.id(), second.id()))
                .isEqualTo(Map.of(Kind.JOINED, 1L, Kind.LEFT, 1L, Kind.RECOGNISED, 0L, Kind.SHARE, 1L, Kind.NOTE, 0L));
        assertThat(differences.counts(second.id(), second.id()).values()).containsOnly(0L);
    }

    @Test
    void refusesADraftThatChangesNothingOrRestsOnAnEarlierVersion() {
        CompanyId firm = lists.firm();
        list.add(firm, "");
        RosterVersion first = list.putInForce();
        drafts.share(roster.id(), Long.toString(firm.value()), "0.5", officer);
        drafts.share(roster.id(), Long.toString(firm.value()), "", officer);
        assertThat(codes(versions.putInForce(roster.id(), TestRosters.TODAY, "测试", officer)
                        .problems()))
                .containsExactly("ROS-302");
        list.add(lists.firm(), "");
        versions.withdraw(roster.id(), first.number(), officer);
        assertThat(codes(versions.putInForce(roster.id(), "2999-01-01", " ", officer)
                        .problems()))
                .containsExactlyInAnyOrder("ROS-303", "ROS-308", "ROS-309");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void firmsThatAreMergedStandOnTheListOnce() {
        CompanyId kept = lists.firm();
        CompanyId gone = lists.firm();
        list.add(kept, "0.4");
        list.add(gone, "0.3");
        list.putInForce();
        Company one = companies.find(kept, officer).orElseThrow();
        Company other = companies.find(gone, officer).orElseThrow();
        Visitor verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        Regroupings.Outcome merged = regroupings.merge(
                new Regroupings.Merge(kept, one.version(), gone, other.version(), Map.of(), "同一家"), verifier);
        assertThat(list.members()).containsExactly(kept);
        regroupings.undo(merged.done().orElseThrow().id(), verifier);
        assertThat(list.members()).containsExactly(kept, gone);
    }

    @Test
    void theEffectSumsFactsByShareAndNamesHowManyFirmsLackThem() {
        CompanyId known = lists.firm();
        list.add(known, "0.5");
        list.add(lists.firm(), "");
        revenue(known, 400);
        RosterVersion version = list.putInForce();
        Effect revenue = effects.between(roster, RosterVersion.Id.NONE, version.id(), officer).stream()
                .filter(effect -> effect.key().equals("fact.revenue"))
                .findFirst()
                .orElseThrow();
        assertThat(revenue.name()).contains("2023");
        assertThat(revenue.after().value().find()).map(Quantity::toString).contains("200 万元");
        assertThat(revenue.after().lacking()).isEqualTo(1);
    }

    private void revenue(CompanyId firm, long amount) {
        facts.record(
                new Statement.What(
                        firm,
                        "revenue",
                        Period.parse("2023"),
                        new Statement.Content.Amount(Quantity.of(amount, Unit.WAN_YUAN)),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        LocalDate.of(2024, 1, 1),
                        "测试",
                        Optional.empty()),
                new Actor("tester"));
    }

    @Test
    void twoOpenListsNeverHaveOneName() {
        assertThat(codes(rosters.create(roster.about(), officer).problems())).containsExactly("ROS-102");
        rosters.close(roster.id(), true, officer);
        assertThat(codes(drafts.add(roster.id(), lists.firm().code(), "", "", officer)
                        .problems()))
                .containsExactly("ROS-307");
        assertThat(rosters.create(roster.about(), officer).roster()).isPresent();
        assertThat(codes(rosters.close(roster.id(), false, officer).problems())).containsExactly("ROS-102");
    }
}
