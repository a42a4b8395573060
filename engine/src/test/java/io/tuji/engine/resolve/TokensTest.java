package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void keepsEachTextOnceAndCountsIt() {
        long seed = 5;
        Random random = new Random(seed);
        Tokens tokens = new Tokens();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String text = Integer.toString(random.nextInt(5000), 7);
            int token = tokens.add(text);
            counts.merge(text, 1, Integer::sum);
            assertThat(numbers.computeIfAbsent(text, t -> token))
                    .as("seed %d", seed)
                    .isEqualTo(token);
        }
        counts.forEach((text, count) -> {
            int token = tokens.find(Text.of(text));
            assertThat(tokens.count(token)).isEqualTo(count);
            assertThat(tokens.text(token)).hasToString(text);
        });
        assertThat(tokens.find(Text.of("never"))).isEqualTo(Tokens.NONE);
    }
}
