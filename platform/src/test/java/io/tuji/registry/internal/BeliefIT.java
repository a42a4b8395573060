package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.importing.SourceId;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rule in Java and the rule in SQL believe the same. */
@PlatformTest
class BeliefIT {

    private static final long SEED = 20261120;

    @Autowired
    TestRegistry registry;

    @Autowired
    ProfileStore profiles;

    @Autowired
    JdbcClient jdbc;

    @Test
    void agreesWithTheViewOnRandomWords() {
        Random random = new Random(SEED);
        String code = TestRegistry.freshCode();
        List<SourceId> sources = List.of(registry.source(20), registry.source(70), registry.source(70));
        for (int i = 0; i < 12; i++) {
            LocalDate day = LocalDate.of(2020 + random.nextInt(3), 1, 1);
            String address = random.nextBoolean() ? "地址" + random.nextInt(3) : "";
            String capital = random.nextBoolean() ? Integer.toString(1 + random.nextInt(3)) : "";
            String line = code + ",名称" + random.nextInt(4) + "有限公司,,," + capital + ",," + address + ",";
            CompanyId company = registry.take(sources.get(random.nextInt(3)), day, List.of(line))
                    .get(0);
            assertThat(derived(company)).as("seed %s, step %s", SEED, i).isEqualTo(viewed(company));
        }
    }

    private Map<String, String> derived(CompanyId company) {
        Belief belief = profiles.belief(company, Instant.parse("9999-12-31T00:00:00Z"));
        Map<String, String> texts = new HashMap<>();
        PropertyText.ALL.forEach(property -> belief.find(property)
                .ifPresent(golden -> texts.put(property, golden.believed().text())));
        return texts;
    }

    private Map<String, String> viewed(CompanyId company) {
        return jdbc.sql("select " + CompanyRows.COLUMNS + " from company c where id = :id")
                .param("id", company.value())
                .query((row, n) -> PropertyText.of(CompanyRows.company(row, n)))
                .single();
    }
}
