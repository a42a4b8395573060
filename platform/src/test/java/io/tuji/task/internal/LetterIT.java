package io.tuji.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.engine.plan.task.Lack;
import io.tuji.engine.value.Problem;
import io.tuji.task.Appeal;
import io.tuji.task.GivenScore;
import io.tuji.task.Letter;
import io.tuji.task.Letters;
import io.tuji.task.Letters.TypedTarget;
import io.tuji.task.Outcome;
import io.tuji.task.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Scores of letters of responsibility, and appeals against them. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class LetterIT {

    private static final Visitor ANALYST =
            new Visitor(new UserId(1), "li", "李", Optional.empty(), Set.of(Role.ANALYST));
    private static final Visitor LEADER =
            new Visitor(new UserId(2), "zhao", "赵", Optional.empty(), Set.of(Role.LEADER));
    /** No calendar of it is loaded. */
    private static final int YEAR = 2019;

    @Autowired
    private Letters letters;

    @Autowired
    private InventedTask invented;

    @Autowired
    private JdbcClient jdbc;

    private Task task;
    private String part;
    private Letter letter;

    @BeforeEach
    void aLetterOfTwoTargets() {
        task = invented.enter(YEAR, "24", ANALYST);
        part = invented.parts(1).get(0);
        invented.apart(task, 0, "", Map.of(part, "2 2 2 2 2 2 2 2 2 2 2 2"), ANALYST);
        letter = make("虚构街道", "60", "40").now().orElseThrow();
    }

    private Outcome<Letter> make(String unit, String first, String second) {
        long id = jdbc.sql("insert into org_unit (kind, name) values ('STREET_OFFICE', :name) returning id")
                .param("name", unit)
                .query(Long.class)
                .single();
        return letters.make(
                Integer.toString(YEAR),
                Long.toString(id),
                List.of(
                        new TypedTarget("TASK:" + task.id().code() + ":", first),
                        new TypedTarget("TASK:" + task.id().code() + ":" + part, second)),
                ANALYST);
    }

    private String target() {
        return letter.targets().get(0).id();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void refusesWeightsThatDoNotComeToAHundred() {
        assertThat(codes(make("另一街道", "60", "30"))).containsExactly("TSK-161");
    }

    @Test
    void aMissingReportLeavesNoScoreAndIsNamed() {
        GivenScore given = letters.score(letter.id(), ANALYST).now().orElseThrow();
        assertThat(given.score().total()).isEmpty();
        assertThat(given.score().lacking()).extracting(Lack::code).contains("REPORT");
        assertThat(letters.ranking(YEAR).get(0).rank()).isEmpty();
    }

    @Test
    void withoutTheCalendarItIsUnknownWhetherReportsWereLateAndSoIsTheScore() {
        invented.report(task, part, 12, "22.8", ANALYST);
        GivenScore given = letters.score(letter.id(), ANALYST).now().orElseThrow();
        assertThat(given.score().items().get(0).points().orElseThrow()).isEqualByComparingTo("57");
        assertThat(given.score().total()).isEmpty();
        assertThat(given.score().lacking()).extracting(Lack::code).containsExactly("CALENDAR");
    }

    @Test
    void anAcceptedAppealMakesANewVersionAndKeepsTheOldOne() {
        invented.report(task, part, 12, "22.8", ANALYST);
        letters.score(letter.id(), ANALYST);
        Appeal late = appeal(GivenScore.REPORTS, "0");
        assertThat(letters.decide(late.id(), true, "", "系统停用期间", LEADER).now()).isPresent();
        Appeal share = appeal(target(), "98");
        letters.decide(share.id(), true, "97", "补认 0.48 万㎡", LEADER);
        List<GivenScore> scores = letters.scores(letter.id());
        assertThat(scores).extracting(GivenScore::version).containsExactly(1, 2, 3);
        assertThat(scores.get(0).score().total()).isEmpty();
        assertThat(scores.get(1).score().total().orElseThrow()).isEqualByComparingTo("95");
        assertThat(scores.get(2).score().total().orElseThrow()).isEqualByComparingTo("96.2");
        assertThat(scores.get(2).granted()).hasSize(2);
        assertThat(scores.get(2).reason()).isEqualTo(share.id().code());
        assertThat(letters.ranking(YEAR).get(0).rank()).contains(1);
        assertThat(audited()).contains("appeal.raise", "appeal.accept", "letter.score");
    }

    @Test
    void aRejectedAppealLeavesTheScoreAsItIs() {
        letters.score(letter.id(), ANALYST);
        Appeal appeal = appeal(target(), "100");
        letters.decide(appeal.id(), false, "", "佐证不足", LEADER);
        assertThat(letters.scores(letter.id())).hasSize(1);
        assertThat(codes(letters.decide(appeal.id(), true, "", "再看", LEADER))).containsExactly("TSK-173");
    }

    @Test
    void whoeverRaisedAnAppealDoesNotDecideIt() {
        letters.score(letter.id(), ANALYST);
        Appeal appeal = appeal(target(), "100");
        assertThat(codes(letters.decide(appeal.id(), true, "", "自己同意", ANALYST)))
                .containsExactly("TSK-172");
    }

    @Test
    void refusesAnAppealAgainstNothingAndForNothing() {
        assertThat(codes(letters.appeal(letter.id(), target(), "98", "早了", ANALYST)))
                .containsExactly("TSK-174");
        letters.score(letter.id(), ANALYST);
        assertThat(codes(letters.appeal(letter.id(), target(), "很多", " ", ANALYST)))
                .containsExactlyInAnyOrder("TSK-171", "TSK-131");
    }

    private Appeal appeal(String item, String wanted) {
        return letters.appeal(letter.id(), item, wanted, "有佐证", ANALYST).now().orElseThrow();
    }

    private List<String> audited() {
        return jdbc.sql("select act from audit_entry").query(String.class).list();
    }
}
