package io.tuji.engine.policy;

import static io.tuji.engine.policy.Firm.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.policy.Question.Use;
import io.tuji.engine.policy.language.Yaml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which fact is worth asking for first. */
class QuestionTest {

    private static final Policy ONE = policy("one", "b");
    private static final Policy BOTH = policy("both", "any: [[a, b], [not a, not b]]");
    private static final Policy EITHER = policy("either", "[income >= 100 万元, rd >= 10 万元]");
    private static final Policy SETTLED = policy("settled", "not listed");

    private static Policy policy(String id, String requires) {
        String head = "id: " + id + "\ntitle: 政策\ndocument: 文\nissuer: 机关\nfrom: 2020-01-01\nrequires:\n";
        return Yaml.read(head + requires.indent(2), Firm.LIST).policy();
    }

    private static List<Question> questions(Policy... policies) {
        Rules rules = new Rules(List.of(policies), Firm.LIST, Occasion.on(Firm.DAY));
        return Question.of(
                rules.verdicts(rules.sheet(firm().with("listed", "no").facts())));
    }

    private static List<String> uses(Question question) {
        return question.uses().stream().map(QuestionTest::line).toList();
    }

    private static String line(Use use) {
        return use.policy().id() + " " + use.facts();
    }

    @Test
    void aFactThatSettlesMoreWithFewerOthersComesFirst() {
        List<Question> questions = questions(BOTH, ONE);
        assertThat(questions).extracting(Question::fact).containsExactly(Point.of("b"), Point.of("a"));
        assertThat(uses(questions.get(0))).containsExactly("one 1", "both 2");
        assertThat(uses(questions.get(1))).containsExactly("both 2");
    }

    @Test
    void factsOfEqualWorthFollowTheirNames() {
        assertThat(questions(BOTH)).extracting(Question::fact).containsExactly(Point.of("a"), Point.of("b"));
    }

    @Test
    void ofOnePolicyTheOutcomeThatTakesFewestFactsCounts() {
        List<Question> questions = questions(EITHER);
        assertThat(questions).hasSize(2);
        assertThat(questions.stream()
                        .flatMap(question -> Stream.of(uses(question).get(0))))
                .containsExactly("either 1", "either 2");
    }

    @Test
    void nothingIsAskedForWhatIsSettled() {
        assertThat(questions(SETTLED)).isEmpty();
    }
}
