package io.tuji.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long counts, odd does not. */
class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({
        "elevenchars , ACC-111",
        "zhangsan-is-here-2026 , ACC-113",
        "ZhangSan-is-here-2026 , ACC-113",
        "aaaabbbbccccdddd , ACC-114",
    })
    void refuses(String password, String code) {
        assertThat(PasswordRule.check("zhangsan", password).all())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "ten small green horses", "按图索骥先画地图再去找好马啊"})
    void takes(String password) {
        assertThat(PasswordRule.check("zhangsan", password).isEmpty()).isTrue();
    }
}
