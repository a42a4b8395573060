package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Title;
import io.tuji.registry.TitleKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    private static Title title(Optional<Title.End> end) {
        return new Title(
                new Title.Id(1),
                new CompanyId(1),
                "high_tech",
                Optional.empty(),
                LocalDate.of(2023, 1, 1),
                Optional.of(LocalDate.of(2025, 12, 31)),
                "上海市科委",
                "公告",
                end);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, false", "2023-01-01, true", "2025-12-31, true", "2026-01-01, false"})
    void holdsFromItsFirstToItsLastDay(LocalDate day, boolean valid) {
        assertThat(title(Optional.empty()).isValidOn(day)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, true", "2024-07-01, false"})
    void isGoneFromTheDayItEnds(LocalDate day, boolean valid) {
        Title ended = title(Optional.of(new Title.End(LocalDate.of(2024, 7, 1), "取消")));
        assertThat(ended.isValidOn(day)).isEqualTo(valid);
    }

    @Test
    void theListsAreInOrder() {
        assertThat(FactList.facts())
                .extracting(FactDefinition::key)
                .doesNotHaveDuplicates()
                .contains("staff", "industry", "products");
        assertThat(FactList.titles())
                .extracting(TitleKind::key)
                .doesNotHaveDuplicates()
                .contains("high_tech");
    }
}
