package io.tuji.coding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.industry.coding.FirmText;
import io.tuji.engine.industry.coding.LabelledFirm;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelServiceTest {

    private static List<LabelledFirm> labels(int firms, String... codes) {
        return IntStream.range(0, firms)
                .mapToObj(i ->
                        new LabelledFirm("QY-" + i, codes[i % codes.length], List.of(FirmText.ofScope("虚构公司", "软件开发"))))
                .toList();
    }

    private static List<String> codes(Problems problems) {
        return problems.all().stream().map(Problem::code).toList();
    }

    @Test
    void trainsOnLabelsEnoughOfSeveralDivisions() {
        assertThat(ModelService.check(labels(200, "65", "6210")).hasErrors()).isFalse();
    }

    @Test
    void refusesTooFewLabelsAndSaysHowManyAreMissing() {
        Problems problems = ModelService.check(labels(150, "65", "62"));
        assertThat(codes(problems)).containsExactly("COD-201");
        assertThat(problems.all().get(0).arguments()).containsExactly("150", "200", "50");
    }

    @Test
    void refusesLabelsOfOneDivision() {
        assertThat(codes(ModelService.check(labels(200, "65", "6513")))).containsExactly("COD-202");
    }
}
