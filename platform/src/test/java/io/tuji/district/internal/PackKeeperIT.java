package io.tuji.district.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.district.District;
import io.tuji.district.PackEdition;
import io.tuji.district.PackEdition.FileChange;
import io.tuji.district.PackState;
import io.tuji.district.PackState.Outcome;
import io.tuji.registry.internal.TestDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A changed pack is one audited change; an unchanged one is none; a faulty one leaves the old in force. */
@PlatformTest
class PackKeeperIT {

    private static final Actor ACTOR = new Actor("keeper");

    @Autowired
    private District shipped;

    @Autowired
    private PackStore store;

    @Autowired
    private PackApplication application;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private PackKeeper keeper;

    @BeforeEach
    void applyTinytown() throws IOException {
        Packs.copy(Packs.TINYTOWN, folder);
        keeper = new PackKeeper(folder, TestDefinitions.all(), store, application, clock);
        keeper.readAgain(ACTOR);
    }

    /** The other tests of the shared context know the shipped pack. */
    @AfterEach
    void applyTheShippedPack() {
        shipped.readAgain(Actor.SYSTEM);
    }

    @Test
    void bringsAnotherDistrictIntoForce() {
        assertThat(keeper.get().head().id()).isEqualTo("tinytown");
        assertThat(count("select count(*) from district_subdistrict")).isEqualTo(2);
        assertThat(count("select count(*) from district_area_member where area = 'east'"))
                .isEqualTo(2);
        assertThat(count("select count(*) from district_indicator where target = 120 and baseline = 80"))
                .isEqualTo(1);
        assertThat(count("select count(*) from district_observation where amount is null and growth_percent = 8"))
                .isEqualTo(1);
        assertThat(count("select count(*) from district_task where year = 2025 and amount = 1"))
                .isEqualTo(1);
        assertThat(count("select count(*) from district_term where is_on")).isEqualTo(1);
        assertThat(count("select count(*) from district_cluster")).isEqualTo(1);
        assertThat(count("select count(*) from district_measure where unit = '万人'"))
                .isEqualTo(1);
    }

    @Test
    void anUnchangedPackChangesNothing() {
        int editions = count("select count(*) from pack_version");
        PackState again = keeper.readAgain(ACTOR);
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(count("select count(*) from pack_version")).isEqualTo(editions);
    }

    @Test
    void aChangedPackIsOneAuditedChange() throws IOException {
        int entries = count("select count(*) from audit_entry where act = 'district.apply'");
        replace("measures.csv", "游客,Visitors", "来客,Visitors");
        replace("terms.csv", "\nmill_chief,坊长,mill chief,管磨坊的人,who runs a mill,yes,town-paper", "");
        replace("indicators.csv", "mills,", "millponds,");

        PackState changed = keeper.readAgain(ACTOR);

        assertThat(changed.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(changed.inForce().map(PackEdition::appliedBy)).contains("keeper");
        assertThat(changed.inForce().map(PackEdition::changes).orElseThrow())
                .containsExactly(
                        new FileChange("indicators.csv", 2, 0, 2),
                        new FileChange("measures.csv", 0, 1, 0),
                        new FileChange("terms.csv", 0, 0, 1));
        assertThat(count("select count(*) from audit_entry where act = 'district.apply'"))
                .isEqualTo(entries + 1);
        assertThat(lastAudit()).contains("\"terms.csv\": \"+0 ~0 -1\"");
    }

    @Test
    void aRecordThatVanishesIsEndedAndNotDeleted() throws IOException {
        replace("indicators.csv", "mills,", "millponds,");
        keeper.readAgain(ACTOR);
        assertThat(count("select count(*) from district_indicator where measure = 'mills'"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from pack_record where id in ('mills', 'town mills') and ended_in is not null"))
                .isEqualTo(2);

        replace("indicators.csv", "millponds,", "mills,");
        keeper.readAgain(ACTOR);
        assertThat(count("select count(*) from district_indicator where measure = 'mills'"))
                .isEqualTo(1);
    }

    @Test
    void aFaultyChangeLeavesTheOldPackInForceAndTellsAllFaults() throws IOException {
        replace("places.yaml", "990101001", "99010100");
        replace("observations.csv", "2025-H1", "2025-H3");

        PackState refused = keeper.readAgain(ACTOR);

        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.problems())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder("DST-127", "DST-123", "DST-123");
        assertThat(keeper.get().places().subdistricts().get(0).code()).isEqualTo("990101001");
    }

    @Test
    void aStartWithAFaultyFolderGoesOnWithThePackInForce() throws IOException {
        Files.delete(folder.resolve("sources.yaml"));
        PackKeeper restarted = new PackKeeper(folder, TestDefinitions.all(), store, application, clock);
        restarted.afterSingletonsInstantiated();
        assertThat(restarted.state().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(restarted.get()).isEqualTo(keeper.get());
    }

    @Test
    void addingARowAboveChangesNoOtherObservation() throws IOException {
        replace("observations.csv", "visitors,", "visitors,游客,2024,6,万人,,,actual,about,town-paper,,,\nvisitors,");
        assertThat(keeper.readAgain(ACTOR).inForce().map(PackEdition::changes).orElseThrow())
                .containsExactly(new FileChange("observations.csv", 1, 0, 0));
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replace(old, now));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private String lastAudit() {
        return jdbc.sql(
                        "select after_value::text from audit_entry where act = 'district.apply' order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
