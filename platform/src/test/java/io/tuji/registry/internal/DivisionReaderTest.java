package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionReaderTest {

    private final Problems problems = new Problems();

    private Optional<String> read(String code, String name, String province) {
        Map<String, String> texts = new HashMap<>();
        Map.of("division_code", code, "division_name", name, "province", province)
                .forEach((property, text) -> {
                    if (!text.isEmpty()) {
                        texts.put(property, text);
                    }
                });
        return new DivisionReader(new MapRow(texts), problems).read();
    }

    private List<String> codes() {
        return problems.all().stream().map(Problem::code).toList();
    }

    @Test
    void believesTheCodeBeforeTheName() {
        assertThat(read("310104", "静安区", "上海市")).contains("310104");
        assertThat(codes()).isEmpty();
    }

    @Test
    void keepsACodeOfFormerDaysWithAWarning() {
        assertThat(read("310108", "", "")).contains("310108");
        assertThat(codes()).containsExactly("REG-104");
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void refusesACodeThatIsNone() {
        assertThat(read("3101", "", "")).isEmpty();
        assertThat(codes()).containsExactly("REG-103");
    }

    @ParameterizedTest
    @CsvSource({
        "徐汇区, 上海市, 310104",
        "徐汇, 上海, 310104",
        "上海市徐汇区, 上海市, 310104",
        "上海市徐汇区, , 310104",
        "徐汇区, , 310104",
        "浙江省杭州市西湖区, , 330106",
        "杭州市西湖区, 浙江省, 330106",
        "上海市, 上海市, 310000",
        ", 上海市, 310000",
    })
    void findsTheDivisionByName(String name, String province, String code) {
        assertThat(read("", name == null ? "" : name, province == null ? "" : province))
                .contains(code);
        assertThat(codes()).isEmpty();
    }

    @Test
    void refusesANameThatSeveralDivisionsHave() {
        assertThat(read("", "朝阳区", "")).isEmpty();
        assertThat(codes()).containsExactly("PLC-102");
    }

    @Test
    void refusesANameThatNoDivisionHas() {
        assertThat(read("", "无此区", "上海市")).isEmpty();
        assertThat(codes()).containsExactly("PLC-101");
    }

    @Test
    void saysNothingWhereNothingIsSaid() {
        assertThat(read("", "", "")).isEmpty();
        assertThat(codes()).isEmpty();
    }
}
