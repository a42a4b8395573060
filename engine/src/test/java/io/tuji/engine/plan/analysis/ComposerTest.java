package io.tuji.engine.plan.analysis;

import static io.tuji.engine.plan.analysis.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.plan.analysis.Fact.Kind;
import io.tuji.engine.plan.analysis.PaperKind.Section;
import io.tuji.engine.plan.analysis.SentenceRule.Level;
import io.tuji.engine.plan.analysis.Topic.About;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final PaperKind KIND = new PaperKind(
            PaperKind.Id.YEARLY,
            "年度分析",
            List.of(
                    new Section("all", "总体", false),
                    new Section("fields", "分领域", true),
                    new Section("work", "建议", false)));

    private static final Topic PLAN = Topic.of(About.PLAN, "plan")
            .fact("behind", fact("plan", Kind.COUNT, "2", ""))
            .topic();
    private static final Topic GROUP =
            Topic.of(About.GROUP, "money").put("group", Term.name("规模")).topic();
    private static final Topic SALES = Topic.of(About.INDICATOR, "sales")
            .put("name", Term.name("销售"))
            .fact("growth", fact("sales", Kind.GROWTH, "-2.25", "%"))
            .mark("BEHIND")
            .topic();
    private static final Topic OUTPUT =
            Topic.of(About.INDICATOR, "output").put("name", Term.name("产值")).topic();
    private static final Topic WARNING =
            Topic.of(About.WARNING, "w").put("name", Term.name("销售")).topic();

    private static final Material MATERIAL =
            new Material(PLAN, List.of(new Material.Group(GROUP, List.of(SALES, OUTPUT))), List.of(WARNING));

    private static SentenceRule rule(String section, About about, Level level, String slot, String when, String say) {
        List<Condition> conditions = when.isEmpty()
                ? List.of()
                : Arrays.stream(when.split(","))
                        .map(text -> Condition.read(text).orElseThrow())
                        .toList();
        return new SentenceRule(
                say,
                section,
                about,
                level,
                slot.isEmpty() ? Optional.empty() : Optional.of(slot),
                conditions,
                Wording.read(say).orElseThrow());
    }

    private static List<String> composed(SentenceRule... rules) {
        return new Composer(List.of(rules))
                .compose(KIND, MATERIAL).stream().map(Paragraph::text).toList();
    }

    @Test
    void judgementsStandInTheHeadingsAndSectionsAreNumberedAsTheyAppear() {
        assertThat(composed(
                        rule("all", About.PLAN, Level.SECTION, "", "behind > 0", "{behind}项滞后"),
                        rule("all", About.PLAN, Level.TEXT, "", "", "如上。"),
                        rule("work", About.WARNING, Level.TEXT, "", "", "请答复{name}的预警。")))
                .containsExactly("一、总体：2项滞后", "如上。", "二、建议", "请答复销售的预警。");
    }

    @Test
    void aSectionOfWhichNoRuleSpeaksIsLeftOut() {
        assertThat(composed(rule("all", About.PLAN, Level.SECTION, "", "", "只有标题")))
                .isEmpty();
    }

    @Test
    void indicatorsStandBelowTheirGroup() {
        assertThat(composed(
                        rule("fields", About.GROUP, Level.GROUP, "", "", "{group}"),
                        rule("fields", About.GROUP, Level.TEXT, "", "", "以上。"),
                        rule("fields", About.INDICATOR, Level.LEAD, "", "BEHIND", "{name}滞后。"),
                        rule("fields", About.INDICATOR, Level.TEXT, "", "growth < 0", "下降{growth.size}。")))
                .containsExactly("一、分领域", "（一）规模", "销售滞后。", "下降2.3%。", "以上。");
    }

    @Test
    void ofOneSlotTheFirstThatAppliesSpeaks() {
        assertThat(composed(
                        rule("all", About.PLAN, Level.TEXT, "s", "behind > 5", "很多。"),
                        rule("all", About.PLAN, Level.TEXT, "s", "behind > 1", "一些。"),
                        rule("all", About.PLAN, Level.TEXT, "s", "", "很少。"),
                        rule("all", About.PLAN, Level.TEXT, "", "", "完。")))
                .containsExactly("一、总体", "一些。完。");
    }

    @Test
    void whatIsNotKnownIsNotSpokenOf() {
        assertThat(composed(rule("all", About.INDICATOR, Level.TEXT, "", "", "{name}增长{growth}。")))
                .containsExactly("一、总体", "销售增长-2.3%。");
    }

    @Test
    void paragraphsKeepTheirKeys() {
        List<Paragraph> paper = new Composer(List.of(
                        rule("fields", About.GROUP, Level.GROUP, "", "", "{group}"),
                        rule("fields", About.INDICATOR, Level.TEXT, "", "growth", "有{growth}。")))
                .compose(KIND, MATERIAL);
        assertThat(paper)
                .extracting(Paragraph::key)
                .containsExactly("fields", "fields/GROUP/GROUP/money", "fields/TEXT/INDICATOR/sales");
        assertThat(paper).extracting(Paragraph::level).containsExactly(Level.SECTION, Level.GROUP, Level.TEXT);
        assertThat(paper).extracting(Paragraph::section).containsOnly("fields");
    }

    @Test
    void numbersAreLinkedToWhatTheyRestOn() {
        List<Paragraph> paper = new Composer(
                        List.of(rule("all", About.INDICATOR, Level.TEXT, "", "growth", "降{growth.size}。")))
                .compose(KIND, MATERIAL);
        assertThat(paper.get(1).pieces())
                .containsExactly(
                        Piece.words("降"),
                        new Piece(
                                Piece.Kind.FIGURE,
                                "2.3",
                                Optional.of(new Piece.Link(
                                        "sales|GROWTH|2023|", "-2.3", List.of(new Source("GC-000001", 2))))),
                        Piece.words("%"),
                        Piece.words("。"));
    }

    @Test
    void theFactsOfEverythingAreGathered() {
        assertThat(MATERIAL.facts()).extracting(fact -> fact.key().subject()).containsExactly("plan", "sales");
    }
}
