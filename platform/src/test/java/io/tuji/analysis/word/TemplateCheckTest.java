package io.tuji.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckTest {

    private static List<Problem> check(String... lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : lines) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
            return TemplateCheck.of(out.toByteArray());
        }
    }

    @Test
    void aSmallTemplateIsEnough() throws IOException {
        assertThat(check("{{title}}", "{{?body}}", "{{?text}}", "{{words}}", "{{/text}}", "{{/body}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{{tittle}},ANA-302",
        "{{chart}},ANA-305",
        "{{words}},ANA-305",
        "{{@title2}},ANA-302",
        "{{?body}},ANA-304"
    })
    void namesWhatIsWrong(String placeholder, String code) throws IOException {
        assertThat(check("{{?body}}", "{{?text}}", "{{words}}", "{{/text}}", "{{/body}}", "落款" + placeholder))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void saysWhereAnUnknownPlaceholderStands() throws IOException {
        assertThat(check("{{?body}}", "{{?text}}", "{{words}}", "{{/text}}", "{{/body}}", "落款{{unit}}"))
                .first()
                .extracting(Problem::arguments)
                .isEqualTo(List.of("{{unit}}", "落款{{unit}}"));
    }

    @Test
    void withoutTheBodyNothingCanBeWritten() throws IOException {
        assertThat(check("{{title}}")).extracting(Problem::code).containsExactly("ANA-303", "ANA-303");
    }

    @Test
    void onlyADocumentIsATemplate() {
        assertThat(TemplateCheck.of("no document".getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::code)
                .containsExactly("ANA-301");
        assertThat(TemplateCheck.of(new byte[0])).extracting(Problem::code).containsExactly("ANA-301");
    }
}
