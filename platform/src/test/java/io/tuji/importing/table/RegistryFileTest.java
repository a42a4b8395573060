package io.tuji.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tuji.importing.table.Inspection.Inspected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The real registry of a city, when the folder of test data is there; under CI it must be. */
class RegistryFileTest {

    private static final int FIRMS = 94_707;

    @Test
    void readsEveryFirmOfARealRegistry() throws IOException {
        Path file = registry();
        Inspected inspected = TableFixture.inspected(file);
        assertThat(inspected.form()).isEqualTo(new TableForm.Csv(StandardCharsets.UTF_8, ',', true));
        assertThat(inspected.columns()).hasSize(12);
        assertThat(inspected.rows()).isEqualTo(FIRMS);
        assertThat(inspected.problems()).isEmpty();
        int intact = 0;
        try (TableRows rows = TableFile.open(file, inspected)) {
            while (rows.hasNext()) {
                intact += rows.next().isIntact() ? 1 : 0;
            }
        }
        assertThat(intact).isEqualTo(FIRMS);
    }

    private static Path registry() {
        String folder = Optional.ofNullable(System.getenv("TUJI_TEST_DATA")).orElse("../../shared/data");
        Path file = Path.of(folder, "registry", "shanghai_companies.csv.gz");
        boolean required = System.getenv("CI") != null;
        assumeTrue(required || Files.exists(file), () -> "no test data: " + file);
        return file;
    }
}
