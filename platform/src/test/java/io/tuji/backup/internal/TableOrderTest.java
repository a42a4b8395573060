package io.tuji.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.backup.internal.TableOrder.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table is filled after those that its rows refer to. */
class TableOrderTest {

    @Test
    void parentsComeFirst() {
        assertThat(TableOrder.parentsFirst(
                        List.of("a", "b", "c", "d"),
                        List.of(new Reference("a", "c"), new Reference("c", "d"), new Reference("a", "b"))))
                .containsExactly("b", "d", "c", "a");
    }

    @Test
    void aTableMayReferToItself() {
        assertThat(TableOrder.parentsFirst(List.of("unit"), List.of(new Reference("unit", "unit"))))
                .containsExactly("unit");
    }

    @Test
    void refusesARing() {
        assertThatThrownBy(() -> TableOrder.parentsFirst(
                        List.of("a", "b"), List.of(new Reference("a", "b"), new Reference("b", "a"))))
                .hasMessageContaining("[a, b]");
    }
}
