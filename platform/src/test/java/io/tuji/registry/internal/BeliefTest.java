package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.importing.ImportId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeliefTest {

    private static final Map<String, Integer> WEAK = authorities(10);
    private static final Map<String, Integer> STRONG = authorities(90);

    private static Map<String, Integer> authorities(int authority) {
        Map<String, Integer> all = new HashMap<>();
        PropertyText.ALL.forEach(property -> all.put(property, authority));
        return all;
    }

    private static Registered said(
            long record, long source, Map<String, Integer> authorities, String day, Map<String, String> texts) {
        return new Registered(
                record,
                source,
                "来源 " + source,
                "key",
                authorities,
                LocalDate.parse(day),
                Instant.EPOCH,
                new ImportId(1),
                "file.csv",
                record,
                texts,
                List.of(),
                List.of());
    }

    private static String name(Belief belief) {
        return belief.find("name").orElseThrow().believed().text();
    }

    @Test
    void theHigherAuthorityIsBelievedThoughItIsOlder() {
        Belief belief = Belief.of(List.of(
                said(1, 1, STRONG, "2020-01-01", Map.of("name", "强")),
                said(2, 2, WEAK, "2024-01-01", Map.of("name", "弱"))));
        assertThat(name(belief)).isEqualTo("强");
        assertThat(belief.find("name").orElseThrow().contested()).isTrue();
    }

    @Test
    void ofEqualAuthoritiesTheNewerFileIsBelieved() {
        Belief belief = Belief.of(List.of(
                said(2, 1, WEAK, "2020-01-01", Map.of("name", "旧")),
                said(1, 2, WEAK, "2024-01-01", Map.of("name", "新"))));
        assertThat(name(belief)).isEqualTo("新");
    }

    @Test
    void ofEqualAuthoritiesARecordWithAValidCodeIsBelieved() {
        Belief belief = Belief.of(List.of(
                said(1, 1, WEAK, "2020-01-01", Map.of("name", "登记名", "credit_code", "91310115591693856A")),
                said(2, 2, WEAK, "2024-01-01", Map.of("name", "名单上的写法"))));
        assertThat(name(belief)).isEqualTo("登记名");
    }

    @Test
    void anOlderFileOfTheSameSourceOverwritesNothing() {
        Belief belief = Belief.of(List.of(
                said(1, 1, WEAK, "2024-01-01", Map.of("name", "新")),
                said(2, 1, WEAK, "2020-01-01", Map.of("name", "旧"))));
        assertThat(name(belief)).isEqualTo("新");
        assertThat(belief.newest()).hasSize(1);
        assertThat(belief.find("name").orElseThrow().contested()).isFalse();
    }

    @Test
    void anExceptionByPropertyOutweighsTheSource() {
        Map<String, Integer> exact = new HashMap<>(WEAK);
        exact.put("address", 95);
        Belief belief = Belief.of(List.of(
                said(1, 1, STRONG, "2024-01-01", Map.of("name", "强", "address", "一路")),
                said(2, 2, exact, "2024-01-01", Map.of("name", "弱", "address", "二路"))));
        assertThat(name(belief)).isEqualTo("强");
        assertThat(belief.find("address").orElseThrow().believed().text()).isEqualTo("二路");
    }

    @Test
    void whatTheBestSourceDoesNotSayTheNextOneDoes() {
        Belief belief = Belief.of(List.of(
                said(1, 1, STRONG, "2024-01-01", Map.of("name", "强")),
                said(2, 2, WEAK, "2024-01-01", Map.of("name", "强", "scope", "软件"))));
        assertThat(belief.find("scope").orElseThrow().believed().by().sourceId())
                .isEqualTo(2);
        assertThat(belief.find("name").orElseThrow().contested()).isFalse();
        assertThat(belief.find("capital")).isEmpty();
    }
}
