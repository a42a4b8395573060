package io.tuji.bench.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tuji.bench.Options;
import io.tuji.engine.forecast.Cadence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatStandsBesideTheFileAndSaysWhatIsMissing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("contest.csv"), "series_id,period,train,test\nX1,YEARLY,1 2 3,4 5\nX2,OTHER,5 6 8,9\n");
        Files.writeString(folder.resolve("theta_published.csv"), "series_id,forecast\nX1,3.5 4\n");
        List<Contest> contests = Contest.read(file);
        assertThat(contests).extracting(Contest::cadence).containsExactly(Cadence.YEARLY, Cadence.OTHER);
        assertThat(contests.get(0).after()).containsExactly(4.0, 5.0);
        Published published = Published.beside(file, contests);
        assertThat(published.missing()).isEqualTo(1);
        assertThat(published.forecasts().get("X1")).containsExactly(3.5, 4);
        assertThat(published.forecasts().get("X2")).hasSize(1);
    }

    @Test
    void refusesAPeriodItDoesNotKnow() throws IOException {
        Path file =
                Files.writeString(folder.resolve("contest.csv"), "series_id,period,train,test\nX1,HOURLY,1 2 3,4 5\n");
        assertThatExceptionOfType(Options.Wrong.class).isThrownBy(() -> Contest.read(file));
    }
}
