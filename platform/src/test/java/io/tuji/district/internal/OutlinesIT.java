package io.tuji.district.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.district.District;
import io.tuji.district.OutlineSet;
import io.tuji.district.Outlines;
import io.tuji.engine.value.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class OutlinesIT {

    private static final Actor ACTOR = new Actor("surveyor");

    @Autowired
    private Outlines outlines;

    @Autowired
    private District district;

    @Autowired
    private JdbcClient jdbc;

    /** The other tests of the shared context know no outlines. */
    @AfterEach
    void eraseOutlines() {
        jdbc.sql("delete from outline_set").update();
    }

    @Test
    void whatIsLoadedIsInForceAndComesBackAsItWas() {
        OutlineSet loaded = load("甲测绘院");
        assertThat(outlines.find()).contains(loaded);
        assertThat(loaded.places()).hasSize(1);
        assertThat(audited("district.outlines.load")).isPositive();
    }

    @Test
    void theNewestThatIsNotWithdrawnIsInForce() {
        OutlineSet first = load("甲测绘院");
        OutlineSet second = load("乙测绘院");
        assertThat(outlines.find()).contains(second);
        outlines.withdraw(second.id(), true, ACTOR);
        assertThat(outlines.find()).contains(first);
        outlines.withdraw(second.id(), false, ACTOR);
        assertThat(outlines.find()).contains(second);
    }

    @Test
    void aWithdrawalThatChangesNothingIsNotAudited() {
        OutlineSet set = load("甲测绘院");
        outlines.withdraw(set.id(), true, ACTOR);
        int before = audited("district.outlines.withdraw");
        outlines.withdraw(set.id(), true, ACTOR);
        assertThat(audited("district.outlines.withdraw")).isEqualTo(before);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() {
        Outlines.Outcome outcome = outlines.load("{}".getBytes(StandardCharsets.UTF_8), "a.json", " ", ACTOR);
        assertThat(outcome.set()).isEmpty();
        assertThat(outcome.problems()).extracting(Problem::code).containsExactlyInAnyOrder("DST-202", "DST-203");
        assertThat(outlines.find()).isEmpty();
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        Outlines.Outcome outcome = outlines.load(new byte[11 << 20], "a.json", "甲测绘院", ACTOR);
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("DST-208");
    }

    private OutlineSet load(String attribution) {
        String code = district.get().places().subdistricts().get(0).code();
        String file = """
                {"features": [{"properties": {"code": "%s"}, "geometry": {"type": "Polygon",
                "coordinates": [[[121.4, 31.1], [121.5, 31.1], [121.5, 31.2], [121.4, 31.1]]]}}]}
                """.formatted(code);
        Outlines.Outcome outcome =
                outlines.load(file.getBytes(StandardCharsets.UTF_8), "a.geojson", attribution, ACTOR);
        assertThat(outcome.problems()).isEmpty();
        return outcome.set().orElseThrow();
    }

    private int audited(String act) {
        return jdbc.sql("select count(*) from audit_entry where act = :act and actor = :actor")
                .param("act", act)
                .param("actor", ACTOR.name())
                .query(Integer.class)
                .single();
    }
}
