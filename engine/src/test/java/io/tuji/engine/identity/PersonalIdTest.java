package io.tuji.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No number of a person leaves the mask; everything else stays as it is. The numbers here are made up. */
class PersonalIdTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 11****************", // the example of the standard
        "11010519491231002x, 11****************",
        "440524188001010014, 44****************",
        "法人 11010519491231002X，电话, 法人 11****************，电话",
        "11010519491231002X与440524188001010014, 11****************与44****************",
        "１１０１０５１９４９１２３１００２Ｘ, 11****************",
        "no.11010519491231002X7, no.11****************7",
        "00440524188001010014, 0044****************",
        "110105 19491231 002X, 11****************",
        "110105-1949-1231-002X, 11****************",
        "' 110105194912310 02 x ', 11****************",
        "１１０１０５ １９４９１２３１ ００２Ｘ, 11****************",
    })
    void masksEveryNumber(String text, String masked) {
        assertThat(PersonalId.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "河南南路824号3楼",
                "91310110666007217T",
                "913101011324142057", // eighteen digits, and every check of a code holds
                "110105194912310021", // the check fails
                "110105194913310020", // no thirteenth month
                "02164012345 13800138000",
            })
    void leavesEverythingElseAlone(String text) {
        assertThat(PersonalId.mask(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void masksShanghaiNumbersAlthoughTheyBeginWithALegalPair(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String number = shanghaiNumber(random);
            assertThat(PersonalId.mask("x" + number + "y"))
                    .as("seed %d, number %s", seed, number)
                    .isEqualTo("x31" + "*".repeat(16) + "y");
        }
    }

    @Test
    void scansALongTextWithoutNumbersInOnePass() {
        String text = "上海市徐汇区漕溪北路18号12345678901234567，".repeat(20_000);
        assertThat(PersonalId.mask(text)).isEqualTo(text);
    }

    @Test
    void shortensAnExcerptAfterMasking() {
        assertThat(PersonalId.excerpt("甲".repeat(50) + "11010519491231002X" + "乙".repeat(500)))
                .isEqualTo("甲".repeat(50) + "11********…");
    }

    private static String shanghaiNumber(Random random) {
        String body = String.format(
                "3101%02d%04d%02d%02d%03d",
                1 + random.nextInt(30),
                1920 + random.nextInt(100),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(1_000));
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
