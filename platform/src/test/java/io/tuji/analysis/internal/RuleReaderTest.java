package io.tuji.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tuji.engine.plan.State;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.analysis.PaperKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

    private static RuleFile house() throws IOException {
        return new RuleConfiguration().analysisRules();
    }

    @Test
    void theRulesOfTheHouseAreWellFormed() throws IOException {
        RuleFile rules = house();
        assertThat(rules.rules()).hasSizeGreaterThan(60);
        assertThat(rules.kinds()).containsOnlyKeys(PaperKind.Id.values());
        assertThat(rules.states()).containsOnlyKeys(State.values());
    }

    @Test
    void everySectionOfEveryKindHasRules() throws IOException {
        RuleFile rules = house();
        assertThat(rules.kinds().values())
                .flatExtracting(PaperKind::sections)
                .allSatisfy(section -> assertThat(rules.rules())
                        .anyMatch(rule -> rule.section().equals(section.id())));
    }

    @Test
    void floorsHaveWordsOfTheirOwn() throws IOException {
        assertThat(house().words(State.ON_PATH, TargetKind.FLOOR_MIN)).isEqualTo("守住底线");
        assertThat(house().words(State.ON_PATH, TargetKind.LEVEL_MIN)).isEqualTo("达到序时");
        assertThat(house().words(State.UNKNOWN, TargetKind.FLOOR_MIN)).isEqualTo("数据不足");
    }

    @ParameterizedTest
    @CsvSource({"亿元,scale", "%,structure", "家,bodies", "万㎡,bodies"})
    void everyIndicatorHasAGroup(String unit, String group) throws IOException {
        assertThat(house().groupOf(unit).id()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{id: a, section: all, about: plan, say: 共3项};digits",
                "{id: a, section: none, about: plan, say: 好};no section",
                "{id: a, section: all, about: plan, when: ['x ! 3'], say: 好};no condition",
                "{id: a, section: all, about: plan, whn: [x], say: 好};unknown key",
                "{id: a, section: all, about: plan};missing say"
            })
    void aFaultOfARuleIsNamed(String rule, String why) {
        String file = "states: {}\nfloors: {}\ngroups: []\n"
                + "kinds: {YEARLY: {title: 年度, sections: [{id: all, title: 总体}]}}\nrules: [" + rule + "]\n";
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining(why);
    }
}
