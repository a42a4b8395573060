package io.tuji.bench.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.bench.industry.AutoShare.Coded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutoShareTest {

    @Test
    void codesWhatTheCoderIsSureOf() {
        List<Coded> rows = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            rows.add(new Coded(i <= 30 ? 0.9 : 0.89, i != 1));
        }
        AutoShare share = AutoShare.of(rows);
        assertThat(share.share()).isEqualTo(0.15);
        assertThat(share.precision()).isCloseTo(29 / 30.0, within(1e-9));
        assertThat(share.lower()).isCloseTo(0.107, within(0.001));
    }

    @Test
    void codesNothingWhereNothingIsSure() {
        AutoShare share = AutoShare.of(List.of(new Coded(0.8, true)));
        assertThat(share.coded()).isZero();
        assertThat(share.lower()).isZero();
    }
}
