package io.tuji.engine.resolve.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.resolve.Chances;
import io.tuji.engine.resolve.Comparison;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompanyChancesTest {

    private final Chances shipped = CompanyChances.shipped();

    @Test
    void everyLevelOfTheSchemeHasItsChances() {
        List<Comparison> comparisons = CompanyScheme.SCHEME.comparisons();
        assertThat(shipped.same()).hasSameSizeAs(comparisons);
        IntStream.range(0, comparisons.size()).forEach(i -> {
            int differs = comparisons.get(i).differs();
            assertThat(shipped.same().get(i)).hasSize(differs + 1);
            assertThat(shipped.other().get(i)).hasSize(differs + 1);
        });
    }

    @Test
    void agreementNeverSpeaksAgainstAndDifferenceNeverFor() {
        List<Comparison> comparisons = CompanyScheme.SCHEME.comparisons();
        IntStream.range(0, comparisons.size()).forEach(i -> {
            assertThat(shipped.weight(i, 1)).as(comparisons.get(i).name()).isNotNegative();
            assertThat(shipped.weight(i, comparisons.get(i).differs()))
                    .as(comparisons.get(i).name())
                    .isNotPositive();
        });
    }

    @Test
    void whatIsWrittenIsWhatIsRead() {
        assertThat(CompanyChances.lines(shipped)).last().asString().startsWith("prior,,");
        assertThat(CompanyChances.lines(shipped))
                .contains("name,differs," + last(shipped.same()) + "," + last(shipped.other()));
    }

    private static double last(List<double[]> chances) {
        int name = CompanyScheme.SCHEME.comparisons().stream()
                .map(Comparison::name)
                .toList()
                .indexOf("name");
        return chances.get(name)[chances.get(name).length - 1];
    }
}
