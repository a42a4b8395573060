package io.tuji.coding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelRowTest {

    @Test
    void findsItsColumnsWhereverTheyStand() {
        assertThat(LabelRow.columns(List.of("理由", " 行业代码", "统一社会信用代码"))).containsExactly(2, 1, 0);
        assertThat(LabelRow.columns(List.of("Firm", "Industry code"))).containsExactly(0, 1, -1);
    }

    @Test
    void aRowIsReadBackAsItWasWritten() {
        LabelRow row = LabelRow.of(7, List.of(1, 0, 2), List.of(" 6513 ", "QY-00000001", "两\t处"));
        assertThat(row).isEqualTo(new LabelRow(7, "QY-00000001", "6513", "两 处"));
        assertThat(LabelRow.read(row.text())).isEqualTo(row);
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertThat(LabelRow.of(2, List.of(0, 1, -1), List.of("QY-00000001")))
                .isEqualTo(new LabelRow(2, "QY-00000001", "", ""));
    }
}
