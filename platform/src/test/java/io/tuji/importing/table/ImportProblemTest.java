package io.tuji.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportProblemTest {

    @ParameterizedTest
    @ValueSource(strings = {"/messages/importing.properties", "/messages/importing_en.properties"})
    void everyProblemHasAMessageAndARemedy(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader =
                new InputStreamReader(ImportProblemTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        for (ImportProblem problem : ImportProblem.values()) {
            assertThat(messages.getProperty("problem." + problem.code()))
                    .as(problem.name())
                    .isNotBlank();
            assertThat(messages.getProperty("problem." + problem.code() + ".remedy"))
                    .as(problem.name())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = ImportProblem.class)
    void noCodeIsUsedTwice(Class<ImportProblem> kinds) {
        assertThat(Arrays.stream(kinds.getEnumConstants()).map(ImportProblem::code))
                .doesNotHaveDuplicates();
    }
}
