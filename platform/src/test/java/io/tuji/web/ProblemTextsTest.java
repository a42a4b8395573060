package io.tuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A problem says what is wrong, where, and what to do. */
class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts(Texts.source());

    @Test
    void saysEverythingInTheLanguageAsked() {
        Problem problem = EngineProblem.DATE_FORM.at(Place.row(1234).atColumn(3).atField("成立日期"), "上周");

        ProblemTexts.Text chinese = texts.of(problem, Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese.message()).isEqualTo("“上周”不是日期");
        assertThat(chinese.place()).contains("第 1234 行，第 3 列，“成立日期”");

        ProblemTexts.Text english = texts.of(problem, Locale.ENGLISH);
        assertThat(english.message()).isEqualTo("“上周” is no date");
        assertThat(english.place()).contains("row 1234, column 3, “成立日期”");
        assertThat(english.remedy()).startsWith("Write it as");
    }

    @Test
    void leadsToTheFieldOfAForm() {
        Problem problem = EngineProblem.MONEY_FORM.at(Place.field("capital"), "很多");
        ProblemTexts.Text text = texts.of(problem, Locale.ENGLISH);
        assertThat(text.field()).contains("capital");
        assertThat(text.place()).isEmpty();
        assertThat(texts.at(List.of(text), "capital")).containsExactly(text);
        assertThat(texts.at(List.of(text), "name")).isEmpty();
        assertThat(texts.at(null, "capital")).isEmpty();
    }

    @Test
    void hasNoPlaceForTheInputAsAWhole() {
        ProblemTexts.Text text = texts.of(EngineProblem.PERIOD_FORM.at(Place.nowhere(), "x"), Locale.ENGLISH);
        assertThat(text.field()).isEmpty();
        assertThat(text.place()).isEmpty();
    }
}
