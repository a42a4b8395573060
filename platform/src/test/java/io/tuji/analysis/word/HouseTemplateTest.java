package io.tuji.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The stored template of the house; {@code -Dtuji.reference=write} makes it anew from its recipe. */
class HouseTemplateTest {

    private static final Path STORED = Path.of("src/main/resources", Templates.HOUSE);

    @Test
    void isWhatItsRecipeMakes() throws IOException {
        byte[] made = made();
        if ("write".equals(System.getProperty("tuji.reference"))) {
            Files.write(STORED, made);
        }
        assertThat(words(Files.readAllBytes(STORED))).isEqualTo(words(made));
    }

    private static byte[] made() throws IOException {
        try (XWPFDocument made = HouseTemplate.make();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            made.write(out);
            return out.toByteArray();
        }
    }

    private static String words(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getDocument().xmlText();
        }
    }

    @Test
    void isATemplateThatCanBeFilled() throws IOException {
        try (InputStream in = new ClassPathResource(Templates.HOUSE).getInputStream()) {
            assertThat(TemplateCheck.of(in.readAllBytes())).isEmpty();
        }
    }
}
