package io.tuji.roster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.About;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a test a list of its own, with an officer who keeps it. */
@Component
class TestRosters {

    static final String TODAY = "2024-03-31";

    private final Rosters rosters;
    private final Drafts drafts;
    private final Versions versions;
    private final TestRegistry registry;
    private final TestAccounts accounts;

    TestRosters(Rosters rosters, Drafts drafts, Versions versions, TestRegistry registry, TestAccounts accounts) {
        this.rosters = rosters;
        this.drafts = drafts;
        this.versions = versions;
        this.registry = registry;
        this.accounts = accounts;
    }

    Kept fresh() {
        Visitor officer = accounts.create(Optional.empty(), Role.ANALYST);
        About about = new About("名录" + TestRegistry.freshWord(), Purpose.CLUSTER, Optional.empty(), "");
        return new Kept(officer, rosters.create(about, officer).roster().orElseThrow());
    }

    CompanyId firm() {
        return registry.company(TestRegistry.freshWord() + "有限公司");
    }

    final class Kept {

        private final Visitor officer;
        private final Roster roster;

        private Kept(Visitor officer, Roster roster) {
            this.officer = officer;
            this.roster = roster;
        }

        Visitor officer() {
            return officer;
        }

        Roster roster() {
            return roster;
        }

        /** The address of its page. */
        String address() {
            return "/rosters/" + roster.id().code();
        }

        void add(CompanyId firm, String share) {
            assertThat(drafts.add(roster.id(), firm.code(), share, "", officer).problems())
                    .isEmpty();
        }

        RosterVersion putInForce() {
            return versions.putInForce(roster.id(), TODAY, "测试", officer)
                    .version()
                    .orElseThrow();
        }

        /** Of the version in force, those that are known. */
        List<CompanyId> members() {
            return rosters.members(rosters.inForce(roster.id()).orElseThrow().id()).stream()
                    .flatMap(member -> member.company().stream())
                    .toList();
        }
    }
}
