package io.tuji.lead.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.engine.value.Explanation;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.DropReason;
import io.tuji.lead.Lead.State;
import io.tuji.lead.Leads;
import io.tuji.lead.Leads.Outcome;
import io.tuji.lead.Leads.Step;
import io.tuji.lead.Leads.Typed;
import io.tuji.lead.Move;
import io.tuji.registry.CompanyId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A lead from the raising to its end, and who may do what with it. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class LeadIT {

    @Autowired
    private Leads leads;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Idleness idleness;

    @Autowired
    private LeadReferences references;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OrgUnitId body;
    private Visitor promoter;
    private Visitor colleague;
    private Visitor stranger;
    private CompanyId firm;

    @BeforeEach
    void people() {
        firms.chain();
        body = firms.body("虚构招商中心");
        promoter = accounts.create(Optional.of(body), Role.PROMOTER);
        colleague = accounts.create(Optional.of(body), Role.PROMOTER);
        stranger = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
        firm = firms.onNode(InventedFirms.name("面粉"), "110101", "flour", 0.8);
    }

    private Typed typed(String again) {
        return new Typed(firm.code(), "", InventedFirms.CHAIN + ":flour", "CANDIDATES", "", "", again);
    }

    private Lead raised() {
        return leads.raise(typed(""), Optional.empty(), promoter).now().orElseThrow();
    }

    private Lead done(Lead lead, Step step) {
        return leads.move(lead.id(), step, promoter).now().orElseThrow();
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void goesFromTheRaisingToPromotionAndEveryStepStands() {
        Lead lead = raised();
        assertThat(lead.state()).isEqualTo(State.NEW);
        assertThat(lead.id().code()).startsWith("XS-" + LocalDate.now(clock).getYear() + "-0");
        assertThat(lead.owner().login()).isEqualTo(promoter.login());
        assertThat(lead.owner().unit()).contains(body);
        assertThat(done(lead, Step.of(Move.CHECK, "")).state()).isEqualTo(State.CHECKING);
        done(lead, Step.of(Move.NOTE, "已致电"));
        assertThat(done(lead, Step.of(Move.HAND_ON, "有意向")).state()).isEqualTo(State.HANDED_ON);
        assertThat(done(lead, Step.of(Move.REOPEN, "再核实")).state()).isEqualTo(State.CHECKING);
        assertThat(leads.acts(lead.id()))
                .extracting(Lead.Act::move)
                .containsExactly(Move.RAISE, Move.CHECK, Move.NOTE, Move.HAND_ON, Move.REOPEN);
        assertThat(jdbc.sql("select act from audit_entry where subject = :subject order by id")
                        .param("subject", "lead:" + lead.id().code())
                        .query(String.class)
                        .list())
                .containsExactly("lead.raise", "lead.check", "lead.note", "lead.hand_on", "lead.reopen");
    }

    @Test
    void codesCountUpWithinTheYear() {
        int first = raised().id().number();
        CompanyId other = firms.firm(InventedFirms.name("面包"), null);
        Lead second = leads.raise(new Typed(other.code(), "", "", "EVENT", "", "", ""), Optional.empty(), promoter)
                .now()
                .orElseThrow();
        assertThat(second.id().number()).isEqualTo(first + 1);
        assertThat(Lead.Id.read(second.id().code().toLowerCase(Locale.ROOT))).contains(second.id());
        assertThat(Lead.Id.read("XS-26-1")).isEmpty();
    }

    @Test
    void isDroppedWithACodedReasonAndOtherNeedsWords() {
        Lead lead = raised();
        assertThat(codes(leads.move(lead.id(), new Step(Move.DROP, "", "WHY_NOT", ""), promoter)))
                .containsExactly("LED-123");
        assertThat(codes(leads.move(lead.id(), new Step(Move.DROP, "", "OTHER", ""), promoter)))
                .containsExactly("LED-106");
        Lead dropped = done(lead, new Step(Move.DROP, "", "NOT_INTERESTED", ""));
        assertThat(dropped.dropped()).contains(DropReason.NOT_INTERESTED);
        assertThat(codes(leads.move(lead.id(), Step.of(Move.CHECK, ""), promoter)))
                .containsExactly("LED-121");
        assertThat(leads.moves(dropped, promoter)).containsExactlyInAnyOrder(Move.REOPEN, Move.NOTE, Move.UNDO);
    }

    @Test
    void theLastStepIsTakenBackAndThenTheOneBeforeIt() {
        Lead lead = raised();
        assertThat(codes(leads.move(lead.id(), Step.of(Move.UNDO, ""), promoter)))
                .containsExactly("LED-124");
        done(lead, new Step(Move.PASS_ON, "", "", colleague.login()));
        done(lead, new Step(Move.DROP, "", "LATER", ""));
        done(lead, Step.of(Move.NOTE, "记一笔"));
        Lead back = done(lead, Step.of(Move.UNDO, ""));
        assertThat(back.state()).isEqualTo(State.NEW);
        assertThat(back.dropped()).isEmpty();
        assertThat(back.owner().login()).isEqualTo(colleague.login());
        assertThat(done(lead, Step.of(Move.UNDO, "")).owner().login()).isEqualTo(promoter.login());
        assertThat(leads.acts(lead.id()).stream().filter(Lead.Act::takenBack).map(Lead.Act::move))
                .containsExactly(Move.PASS_ON, Move.DROP);
    }

    @Test
    void anOpenLeadOnTheSameFirmIsNamedWithItsOwnerAndASecondNeedsAReason() {
        Lead first = raised();
        Outcome again = leads.raise(typed(""), Optional.empty(), stranger);
        assertThat(codes(again)).containsExactly("LED-110");
        assertThat(again.problems().get(0).arguments())
                .containsExactly(first.id().code(), promoter.name());
        assertThat(leads.raise(typed("环节不同"), Optional.empty(), stranger).now()).isPresent();
        leads.move(first.id(), new Step(Move.DROP, "", "MISTAKE", ""), promoter);
        CompanyId other = firms.firm(InventedFirms.name("面包"), null);
        assertThat(codes(leads.raise(new Typed(other.code(), "", "", "EVENT", "", "", ""), Optional.empty(), promoter)))
                .isEmpty();
    }

    @Test
    void aFirmThatWasMergedIsTheSameFirm() {
        Lead lead = raised();
        CompanyId kept = firms.firm(InventedFirms.name("合并"), null);
        firms.set(firm, "merged_into = " + kept.value());
        assertThat(leads.list(kept, promoter)).extracting(Lead::id).containsExactly(lead.id());
        assertThat(leads.find(lead.id(), promoter).orElseThrow().subject().company())
                .contains(kept);
        assertThat(codes(leads.raise(new Typed(kept.code(), "", "", "EVENT", "", "", ""), Optional.empty(), promoter)))
                .containsExactly("LED-110");
    }

    @Test
    void aFirmThatNoRegisterListsNeedsANote() {
        Typed silent = new Typed("", "海外某公司", "", "EVENT", "", "", "");
        assertThat(codes(leads.raise(silent, Optional.empty(), promoter))).containsExactly("LED-106");
        Typed noted = new Typed("", "海外某公司", "", "EVENT", "", "展会上认识", "");
        assertThat(leads.raise(noted, Optional.empty(), promoter)
                        .now()
                        .orElseThrow()
                        .subject()
                        .company())
                .isEmpty();
        assertThat(codes(leads.raise(noted, Optional.empty(), stranger))).containsExactly("LED-110");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Typed wrong = new Typed("QY-99999999", "", "no_chain:x", "RUMOUR", "nobody", "", "");
        assertThat(codes(leads.raise(wrong, Optional.empty(), promoter)))
                .containsExactlyInAnyOrder("LED-101", "LED-103", "LED-104", "LED-105");
        Typed empty = new Typed("", "", InventedFirms.CHAIN + ":none", "EVENT", "", "证件 31010419900101001X", "");
        assertThat(codes(leads.raise(empty, Optional.empty(), promoter))).contains("LED-102", "LED-103");
        Visitor verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        assertThat(codes(leads.raise(typed(""), Optional.empty(), verifier))).containsExactly("LED-122");
    }

    @Test
    void peopleOfAnotherBodyDoNotSeeItUntilItIsTheirs() {
        Lead lead = raised();
        assertThat(leads.find(lead.id(), colleague)).isPresent();
        assertThat(leads.find(lead.id(), stranger)).isEmpty();
        Visitor verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        assertThat(leads.find(lead.id(), verifier)).isPresent();
        assertThat(leads.moves(lead, verifier)).isEmpty();
        assertThat(codes(leads.move(lead.id(), Step.of(Move.CHECK, ""), verifier)))
                .containsExactly("LED-122");
        done(lead, new Step(Move.PASS_ON, "请跟进", "", stranger.login()));
        assertThat(leads.find(lead.id(), stranger)).isPresent();
        assertThat(leads.find(lead.id(), promoter)).isPresent();
        assertThat(leads.find(lead.id(), colleague)).isEmpty();
        assertThat(jdbc.sql("select count(*) from notice where person = :person and key = 'lead.notice.owner'")
                        .param("person", stranger.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(codes(leads.move(lead.id(), new Step(Move.PASS_ON, "", "", stranger.login()), stranger)))
                .containsExactly("LED-126");
    }

    @Test
    void theExplanationStandsAsItWasWhenTheLeadWasRaised() {
        Explanation why = Explanation.computed(
                "lead.leads", "72", Explanation.stated("lead.find", "80%", "虚构来源", LocalDate.of(2026, 1, 1)));
        Lead lead = leads.raise(typed(""), Optional.of(why), promoter).now().orElseThrow();
        assertThat(leads.find(lead.id(), promoter).orElseThrow().why()).contains(why);
    }

    @Test
    void aLeadUntouchedForTwoWeeksOfWorkIsIdle() {
        Lead lead = raised();
        assertThat(idleness.of(promoter)).isZero();
        touched(lead, clock.instant().minus(9, ChronoUnit.DAYS));
        assertThat(idleness.of(promoter)).isZero();
        touched(lead, clock.instant().minus(40, ChronoUnit.DAYS));
        assertThat(idleness.of(promoter)).isEqualTo(1);
        assertThat(idleness.of(colleague)).isZero();
        done(lead, Step.of(Move.NOTE, "已致电"));
        assertThat(idleness.of(promoter)).isZero();
    }

    private void touched(Lead lead, Instant at) {
        jdbc.sql("update lead set touched_at = :at where year = :year and number = :number")
                .param("at", Timestamp.from(at))
                .param("year", lead.id().year())
                .param("number", lead.id().number())
                .update();
    }

    @Test
    void whatHangsOnAnInventedFirmGoesWithIt() {
        Lead lead = raised();
        assertThat(references.heldBy(firm)).extracting("count").containsExactly(1L);
        firms.set(firm, "invented = true");
        references.eraseInvented();
        assertThat(leads.find(lead.id(), promoter)).isEmpty();
    }
}
