package io.tuji.engagement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Claims.Act;
import io.tuji.engagement.Claims.Holder;
import io.tuji.engagement.Claims.Kind;
import io.tuji.engagement.Claims.Matter;
import io.tuji.engagement.Claims.Share;
import io.tuji.engagement.Claims.State;
import io.tuji.engagement.Claims.TypedShare;
import io.tuji.engagement.Claims.Why;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engine.value.Problem;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who may go on speaking for a firm, and how bodies settle it. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ClaimIT {

    @Autowired
    private Claims claims;

    @Autowired
    private EngagementTalks talks;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OrgUnitId north;
    private OrgUnitId south;
    private Visitor ofNorth;
    private Visitor ofSouth;
    private Visitor leader;
    private Firm firm;
    private LocalDate today;

    @BeforeEach
    void people() {
        firms.chain();
        north = firms.body("北片招商");
        south = firms.body("南片招商");
        ofNorth = accounts.create(Optional.of(north), Role.PROMOTER);
        ofSouth = accounts.create(Optional.of(south), Role.PROMOTER);
        leader = accounts.create(Optional.of(firms.body("投促办")), Role.LEADER);
        CompanyId id = firms.firm(InventedFirms.name("首谈"), "310104");
        firm = new Firm(Optional.of(id), "", false);
        today = LocalDate.now(clock);
    }

    private CompanyId company() {
        return firm.company().orElseThrow();
    }

    private Optional<Holder> holder() {
        return claims.of(firm, leader).holder();
    }

    private static List<String> codes(Claims.Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private static Matter done(Claims.Outcome outcome) {
        return outcome.now().orElseThrow(() -> new AssertionError(outcome.problems()));
    }

    @Test
    void whoeverSpokeFirstHoldsTheClaimForAsLongAsThePackSays() {
        talks.held(company(), today.minusDays(20), ofNorth);
        talks.held(company(), today.minusDays(5), ofNorth);
        talks.held(company(), today.minusDays(10), ofSouth);
        Holder holder = holder().orElseThrow();
        assertThat(holder.body().id()).isEqualTo(north);
        assertThat(holder.since()).isEqualTo(today.minusDays(20));
        assertThat(holder.until()).isEqualTo(today.plusDays(85));
        assertThat(holder.why()).isEqualTo(Why.CONTACT);
    }

    @Test
    void aPersonWhoMovesLeavesTheClaimWithTheBody() {
        talks.held(company(), today.minusDays(20), ofNorth);
        jdbc.sql("update app_user set org_unit = :unit where id = :id")
                .param("unit", south.value())
                .param("id", ofNorth.id().value())
                .update();
        assertThat(holder().orElseThrow().body().id()).isEqualTo(north);
    }

    @Test
    void aDisputeIsDecidedByWhoeverApprovesAndTheDecisionCanBeTakenBack() {
        assertThat(codes(claims.dispute(firm, "先谈过", ofSouth))).containsExactly("ENG-135");
        talks.held(company(), today.minusDays(5), ofNorth);
        assertThat(codes(claims.dispute(firm, "", ofNorth))).containsExactlyInAnyOrder("WEB-121", "ENG-133");
        Visitor below = accounts.create(Optional.of(north), Role.SERVICE_OFFICER);
        Matter dispute = done(claims.dispute(firm, "上月已谈", ofSouth));
        assertThat(told(ofNorth)).containsExactly("#act.claim.dispute");
        assertThat(told(below)).containsExactly("#act.claim.dispute");
        assertThat(told(ofSouth)).isEmpty();
        assertThat(codes(claims.dispute(firm, "再提", ofSouth))).containsExactly("ENG-136");
        assertThat(claims.acts(dispute, ofNorth)).isEmpty();
        assertThat(codes(claims.decide(dispute.id(), "" + south.value(), "有据", ofNorth)))
                .containsExactly("ENG-138");
        Visitor party = accounts.create(Optional.of(south), Role.LEADER);
        assertThat(codes(claims.decide(dispute.id(), "" + south.value(), "有据", party)))
                .containsExactly("ENG-143");
        Matter decided = done(claims.decide(dispute.id(), "" + south.value(), "有据", leader));
        assertThat(decided.state()).isEqualTo(State.GRANTED);
        assertThat(told(ofNorth)).endsWith("#act.claim.decide").hasSize(2);
        assertThat(told(ofSouth)).containsExactly("#act.claim.decide");
        assertThat(holder().orElseThrow().body().id()).isEqualTo(south);
        assertThat(holder().orElseThrow().why()).isEqualTo(Why.DECISION);
        assertThat(talks.entered(company(), ofNorth).now()).isEmpty();
        done(claims.act(dispute.id(), Act.REOPEN, "材料有误", leader));
        assertThat(holder().orElseThrow().body().id()).isEqualTo(north);
        done(claims.decide(dispute.id(), "" + north.value(), "维持", leader));
        assertThat(claims.find(dispute.id(), leader).orElseThrow().state()).isEqualTo(State.REFUSED);
        assertThat(holder().orElseThrow().why()).isEqualTo(Why.DECISION);
    }

    /** What the person was told was done. */
    private List<String> told(Visitor person) {
        return jdbc.sql(
                        "select arguments ->> 2 from notice where person = :person and key = 'claim.notice' order by id")
                .param("person", person.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void aTransferGoesOverWhenTheOtherBodyAcceptsIt() {
        talks.held(company(), today.minusDays(5), ofNorth);
        assertThat(codes(claims.transfer(firm, "" + north.value(), "给北片", ofSouth)))
                .containsExactly("ENG-134", "ENG-133");
        Matter offer = done(claims.transfer(firm, "" + south.value(), "更近", ofNorth));
        assertThat(holder().orElseThrow().body().id()).isEqualTo(north);
        assertThat(codes(claims.act(offer.id(), Act.ACCEPT, "", ofNorth))).containsExactly("ENG-138");
        assertThat(claims.acts(offer, ofSouth)).containsExactly(Act.ACCEPT, Act.DECLINE);
        done(claims.act(offer.id(), Act.ACCEPT, "", ofSouth));
        Holder holder = holder().orElseThrow();
        assertThat(holder.body().id()).isEqualTo(south);
        assertThat(holder.why()).isEqualTo(Why.TRANSFER);
        assertThat(holder.until()).isEqualTo(today.plusDays(90));
        assertThat(codes(claims.act(offer.id(), Act.WITHDRAW, "反悔", ofNorth))).containsExactly("ENG-137");
    }

    @Test
    void sharesSumToAHundredAndKeepNobodyOut() {
        talks.held(company(), today.minusDays(5), ofNorth);
        assertThat(talks.entered(company(), ofSouth).now()).isEmpty();
        List<TypedShare> wrong = List.of(share(north, "70"), share(south, "40"));
        assertThat(codes(claims.share(firm, wrong, "合作", ofNorth))).containsExactly("ENG-139");
        assertThat(codes(claims.share(firm, List.of(share(north, "0"), share(north, "x")), "合作", ofNorth)))
                .containsExactly("ENG-140", "ENG-140");
        Matter sharing = done(claims.share(firm, List.of(share(south, "40"), share(north, "60%")), "合作", ofNorth));
        assertThat(claims.of(firm, leader).shares()).extracting(Share::percent).containsExactly(60, 40);
        assertThat(talks.entered(company(), ofSouth).now()).isPresent();
        done(claims.act(sharing.id(), Act.WITHDRAW, "不再合作", ofNorth));
        assertThat(claims.of(firm, leader).shares()).isEmpty();
    }

    private static TypedShare share(OrgUnitId body, String percent) {
        return new TypedShare("" + body.value(), percent);
    }

    @Test
    void whatIsSaidInAMatterIsForItsBodies() {
        talks.held(company(), today.minusDays(5), ofNorth);
        Matter offer = done(claims.transfer(firm, "" + south.value(), "更近", ofNorth));
        Visitor other = accounts.create(Optional.of(firms.body("东片招商")), Role.PROMOTER);
        assertThat(claims.openings(firm, ofNorth)).containsExactlyInAnyOrder(Kind.TRANSFER, Kind.SHARE);
        assertThat(claims.openings(firm, ofSouth)).containsExactly(Kind.DISPUTE);
        assertThat(claims.find(offer.id(), ofSouth)).isPresent();
        assertThat(claims.find(offer.id(), leader)).isPresent();
        assertThat(claims.find(offer.id(), other)).isEmpty();
        assertThat(claims.of(firm, other).holder()).isPresent();
        assertThat(claims.of(firm, other).matters()).isEmpty();
        assertThat(claims.open(other)).doesNotContain(offer);
    }
}
