package io.tuji.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HalfWidthTest {

    private static final long SEED = 20261121;

    @Test
    void everyCharacterOfPlaneZeroBecomesWhatNfkcMakesOfIt() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "a" + (char) c + "中";
            assertThat(HalfWidth.of(text)).as("U+%04X", c).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
    }

    @Test
    void mixedTextsBecomeWhatNfkcMakesOfThem() {
        String pool = "aZ9 （）ＡｚＸ０　中文・·ﾊﾞｶﾞが゛㈱①é́ﬁ…—";
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(pool.charAt(random.nextInt(pool.length())));
            }
            assertThat(HalfWidth.of(text.toString()))
                    .as("seed %s: %s", SEED, text)
                    .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
    }
}
