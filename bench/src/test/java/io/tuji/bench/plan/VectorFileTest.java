package io.tuji.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.bench.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of vectors, with invented series. */
class VectorFileTest {

    private static final String ASKED = """
            {"source": "own", "indicator": "1", "series": "s", "base_value": 100.0, "base_year": 2015.0,
             "current_value": 121.0, "current_year": 2017.0, "direction": 1, "limit": null, "target": null,
             "target_year": 2030.0""";

    @TempDir
    private Path folder;

    @Test
    void saysValueScoreAndStatusInTheLayoutOfTheFile() throws IOException {
        String results = read("[" + ASKED + "}]").results();
        assertThat(results.replaceAll("\\s+", ""))
                .startsWith("[{\"source\":\"own\",\"indicator\":\"1\",\"series\":\"s\",\"progress_value\":0.1")
                .endsWith("\"score\":5.0,\"status\":\"substantial_progress\"}]");
    }

    @Test
    void writesNullForWhatIsNotAvailable() throws IOException {
        String results = read("[{\"base_value\": null, \"target\": 3}]").results();
        assertThat(results.replaceAll("\\s+", ""))
                .isEqualTo("[{\"source\":\"\",\"indicator\":\"\",\"series\":\"\",\"progress_value\":null,"
                        + "\"score\":null,\"status\":\"not_available\"}]");
    }

    @Test
    void comparesWithWhatTheFileExpects() throws IOException {
        assertThat(expecting(
                                "\"progress_value\": 0.10000000000000009, \"score\": 5, \"status\": \"substantial_progress\"")
                        .distance())
                .isLessThan(1e-12);
        assertThat(expecting("\"progress_value\": 0.2, \"score\": 5").distance())
                .isGreaterThan(0.09);
        assertThat(expecting("\"progress_value\": 0.1, \"score\": null").distance())
                .isInfinite();
        assertThat(expecting("\"progress_value\": 0.1, \"score\": 5, \"status\": \"deterioration\"")
                        .distance())
                .isInfinite();
    }

    @Test
    void knowsAFileThatExpectsNothing() throws IOException {
        assertThat(read("[" + ASKED + "}]").vectors()).noneMatch(Vector::expects);
    }

    @Test
    void refusesWhatIsNoListOfObjects() {
        assertThatThrownBy(() -> read("{}")).isInstanceOf(Options.Wrong.class);
        assertThatThrownBy(() -> read("[1,")).isInstanceOf(Options.Wrong.class);
    }

    private Vector expecting(String expected) throws IOException {
        Vector vector = read("[" + ASKED + ", " + expected + "}]").vectors().get(0);
        assertThat(vector.expects()).isTrue();
        return vector;
    }

    private VectorFile read(String json) throws IOException {
        return VectorFile.read(Files.writeString(folder.resolve("vectors.json"), json));
    }
}
