package io.tuji.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.identity.CreditCode.Grade;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast code against an obvious one that follows the wording of the standards. */
class CreditCodeTwinTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Map<Character, String> TYPES = Map.ofEntries(
            Map.entry('1', "1239"),
            Map.entry('2', "19"),
            Map.entry('3', "123459"),
            Map.entry('4', "19"),
            Map.entry('5', "1239"),
            Map.entry('6', "129"),
            Map.entry('7', "129"),
            Map.entry('8', "19"),
            Map.entry('9', "123"),
            Map.entry('A', "19"),
            Map.entry('N', "1239"),
            Map.entry('Y', "1"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithTheSlowTwin(long seed) {
        Random random = new Random(seed);
        Map<Grade, Integer> seen = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String text = randomCode(random);
            CreditCode code = new CreditCode(text);
            boolean slow = slowCheck(text) && slowOrganisationCheck(text) && slowPair(text);
            assertThat(code.grade() == Grade.VALID)
                    .as("seed %d, code %s", seed, text)
                    .isEqualTo(slow);
            assertThat(code.failures().isEmpty())
                    .as("seed %d, code %s", seed, text)
                    .isEqualTo(slow);
            seen.merge(code.grade(), 1, Integer::sum);
        }
        assertThat(seen.keySet()).as("seed %d reaches both grades", seed).isEqualTo(Set.of(Grade.values()));
    }

    /** Half of them get the right check characters, so that both grades are reached. */
    private static String randomCode(Random random) {
        StringBuilder text = new StringBuilder();
        text.append(pick(random, "13589AN")).append(pick(random, "1123"));
        for (int i = 2; i < 16; i++) {
            text.append(pick(random, i < 8 ? "0123456789" : ALPHABET));
        }
        String organisation = text.substring(8);
        text.append(random.nextBoolean() ? organisationCheck(organisation) : pick(random, ALPHABET));
        text.append(random.nextBoolean() ? check(text.toString()) : pick(random, ALPHABET));
        return text.toString();
    }

    private static char pick(Random random, String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private static boolean slowCheck(String text) {
        return check(text.substring(0, 17)) == text.charAt(17);
    }

    private static boolean slowOrganisationCheck(String text) {
        return organisationCheck(text.substring(8, 16)) == text.charAt(16);
    }

    private static boolean slowPair(String text) {
        return TYPES.getOrDefault(text.charAt(0), "").indexOf(text.charAt(1)) >= 0;
    }

    /** C18 = 31 - sum of Ci * 3^(i-1) modulo 31, where 31 is written 0. */
    private static char check(String first17) {
        long sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (long) ALPHABET.indexOf(first17.charAt(i)) * ((long) Math.pow(3, i) % 31);
        }
        int check = (int) (31 - sum % 31);
        return check == 31 ? '0' : ALPHABET.charAt(check);
    }

    /** C9 = 11 - sum of Ci * Wi modulo 11; 10 is written X, 11 is written 0. */
    private static char organisationCheck(String first8) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(first8.charAt(i)) * weights[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : Character.forDigit(check, 10);
    }
}
