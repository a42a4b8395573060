package io.tuji.district.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tuji.engine.policy.Difference;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Finding;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Policy.Window;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.policy.language.Example;
import io.tuji.engine.policy.language.PolicyReader.Read;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies of the district: what each asks can be told from examples, and the documents follow each other as they should. */
class CatalogueTest {

    private static final SortedMap<String, Read> POLICIES = PolicyFolder.policies();
    private static final Occasion EVE = Occasion.on(LocalDate.of(2026, 3, 31));
    private static final Occasion CHANGE = Occasion.on(LocalDate.of(2026, 4, 1));
    private static final Map<String, String> LISTED = Map.of(
            "HNTE", "hnte_2016",
            "TSME", "tech_sme_2017",
            "SRDI", "srdi_2026",
            "GIANT", "little_giant_2026",
            "CHAMP", "champion_2024",
            "KEYG", "key_little_giant_2024");

    static Set<String> ids() {
        return POLICIES.keySet();
    }

    private static Read read(String id) {
        return Objects.requireNonNull(POLICIES.get(id));
    }

    private static Verdict verdict(Policy policy, Occasion occasion, Facts facts) {
        Rules rules = new Rules(List.of(policy), PolicyFolder.FACTS, occasion);
        return rules.verdicts(rules.sheet(facts)).get(0);
    }

    /** Of a firm of which nothing is known every clause is asked, of each band. */
    private static Verdict blank(Policy policy) {
        return verdict(policy, Occasion.on(policy.validity().from()), new Facts(List.of()));
    }

    @Test
    void everyFileIsCalledAsItsPolicyAndPointsToWhatThereIs() {
        assertThat(PolicyFolder.names())
                .isEqualTo(ids().stream().map(id -> id + ".yaml").toList());
        for (Read read : POLICIES.values()) {
            assertThat(ids()).containsAll(read.policy().supersedes());
            read.policy()
                    .grants()
                    .ifPresent(kind -> assertThat(PolicyFolder.FACTS.find("title." + kind))
                            .as(kind)
                            .isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyClauseHasAYesANoAndAnUnknownExample(String id) {
        Read read = read(id);
        Set<String> shown = new TreeSet<>();
        for (Example example : read.examples()) {
            example.clauses().forEach((clause, truth) -> shown.add(clause + " " + truth));
        }
        Set<String> wanted = new TreeSet<>();
        for (String clause : blank(read.policy()).findings().keySet()) {
            List.of(Truth.values()).forEach(truth -> wanted.add(clause + " " + truth));
        }
        assertThat(shown).isEqualTo(wanted);
        assertThat(read.examples()).extracting(Example::verdict).contains(Truth.values());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aFirmWithoutAFactIsToldNoByNone(String id) {
        assertThat(blank(read(id).policy()).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void clausesNameThoseOfThePolicyThatIsSuperseded(String id) {
        Policy policy = read(id).policy();
        Set<String> older = policy.supersedes().stream()
                .flatMap(old -> blank(read(old).policy()).findings().keySet().stream())
                .collect(Collectors.toSet());
        List<String> named = blank(policy).findings().values().stream()
                .flatMap(finding -> finding.clause().sameAs().stream())
                .toList();
        assertThat(older).containsAll(named);
    }

    @Test
    void everyListedConditionIsAClauseOrTheWindow() throws IOException {
        List<String> lost = new ArrayList<>();
        List<String> rows = Files.readAllLines(conditions());
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", 8);
            Policy policy = read(Objects.requireNonNull(LISTED.get(cells[0]))).policy();
            boolean isHeld = cells[7].startsWith("info")
                    ? policy.window().isPresent()
                    : blank(policy).findings().containsKey(cells[5]);
            if (!isHeld) {
                lost.add(cells[5]);
            }
        }
        assertThat(rows).hasSize(55);
        assertThat(lost).isEmpty();
    }

    private static Path conditions() {
        String folder = Optional.ofNullable(System.getenv("TUJI_TEST_DATA")).orElse("../../shared/data");
        Path file = Path.of(folder, "policy", "policy_conditions.csv");
        assumeTrue(System.getenv("CI") != null || Files.exists(file), () -> "no test data: " + file);
        return file;
    }

    @Test
    void technologyFirmsReportInSummer() {
        assertThat(read("tech_sme_2017").policy().window()).contains(new Window(MonthDay.of(6, 1), MonthDay.of(8, 31)));
    }

    @Test
    void aSpecialisedFirmOfMarchFallsShortInApril() {
        Facts firm = read("srdi_2022").examples().get(0).facts();
        Verdict then = verdict(specialised(EVE), EVE, firm);
        Verdict now = verdict(specialised(CHANGE), CHANGE, firm);
        assertThat(List.of(then.policy().id(), now.policy().id())).containsExactly("srdi_2022", "srdi_2026");
        assertThat(List.of(then.truth(), now.truth())).containsExactly(Truth.YES, Truth.NO);
        assertThat(new Difference(then, now)
                        .changes().stream()
                                .filter(change -> change.before().isPresent())
                                .map(CatalogueTest::line)
                                .toList())
                .containsExactly(
                        "OTHER_DEMAND P1 YES > S-03 NO",
                        "OTHER_DEMAND P3a YES > S-04a NO",
                        "OTHER_DEMAND P2a YES > S-05a YES",
                        "OTHER_DEMAND P2b YES > S-05b UNKNOWN",
                        "OTHER_DEMAND P4a YES > S-08 UNKNOWN",
                        "ONLY_BEFORE P4b YES > -",
                        "ONLY_BEFORE P4c YES > -",
                        "ONLY_BEFORE P4d YES > -",
                        "ONLY_BEFORE P4e YES > -");
    }

    private static String line(Difference.Change change) {
        return change.kind() + " " + side(change.before()) + " > " + side(change.after());
    }

    private static String side(Optional<Finding> finding) {
        return finding.map(one -> one.clause().id() + " " + one.truth()).orElse("-");
    }

    private static Policy specialised(Occasion occasion) {
        return granting("specialised_sme", occasion);
    }

    private static Policy granting(String kind, Occasion occasion) {
        List<Policy> all = PolicyFolder.catalogue().inForce(occasion).stream()
                .filter(policy -> policy.grants().equals(Optional.of(kind)))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void renewalsOf2026StillGoByTheOldDocument() {
        Occasion summer = Occasion.on(LocalDate.of(2026, 6, 1));
        Facts young = read("little_giant_2022").examples().get(0).facts();
        assertThat(granting("little_giant", summer).id()).isEqualTo("little_giant_2026");
        assertThat(granting("little_giant", summer.renewal()).id()).isEqualTo("little_giant_2022");
        assertThat(granting(
                                "little_giant",
                                Occasion.on(LocalDate.of(2027, 1, 1)).renewal())
                        .id())
                .isEqualTo("little_giant_2026");
        assertThat(verdict(granting("little_giant", summer), summer, young).truth())
                .isEqualTo(Truth.NO);
        assertThat(verdict(granting("little_giant", summer.renewal()), summer.renewal(), young)
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "if: liabilities / assets <= 75 % | if: liabilities / asets <= 75 % | POL-203",
                "if: liabilities / assets <= 75 % | if: liabilities / assets <= 75 人 | POL-205",
                "if: platform_score >= 60 分 | if: platform_score >= 60 点 | POL-204",
                "from: 2026-04-01 | from: 2026-04-31 | POL-108",
                "liabilities: {2025: 750 万元} | liabilities: {2025: 750 项} | POL-301",
                "science_award: national_top5 | science_award: national_top4 | POL-301",
            })
    void aFaultIsToldWithItsFileAndLine(String right, String wrong, String code) {
        String text = PolicyFolder.text("little_giant_2026.yaml");
        int at = text.indexOf(right);
        int line = text.substring(0, at).split("\n", -1).length;
        String broken = text.substring(0, at) + wrong + text.substring(at + right.length());
        List<Problem> faults = PolicyFolder.faults("little_giant_2026.yaml", broken);
        assertThat(at).isPositive();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.place().file()).contains("little_giant_2026.yaml");
            assertThat(fault.place().row()).hasValue(line);
        });
    }
}
