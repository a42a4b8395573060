package io.tuji.engine.chain.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CandidateRankingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Offset<Double> NEARLY = within(1e-9);
    private static final CandidateRanking STANDARD = new CandidateRanking(Weights.standard());

    private static Fact fact(FactKind kind, double amount) {
        return new Fact(kind, amount, "", Optional.of("登记"), Optional.of(DAY));
    }

    private static Candidate firm(long id, String name, double fit, Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(more));
        facts.add(fact(FactKind.READ_FROM_TEXT, fit));
        return new Candidate(id, name, facts);
    }

    private static double value(Fact... facts) {
        Term term = facts[0].kind().term();
        Judged judged = STANDARD.judge(firm(1, "甲", 0.5, facts));
        return judged.readings().stream()
                .filter(reading -> reading.term() == term)
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow();
    }

    @Test
    void noScoreIsAboveTheCeilingOfWhatMayBecomeKnown() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Fact capital = fact(FactKind.CAPITAL, random.nextDouble() * 1e9);
            Candidate known = firm(1, "甲", random.nextDouble(), capital);
            List<Fact> more = new ArrayList<>(known.facts());
            Map<Term, Double> caps = new EnumMap<>(Term.class);
            for (FactKind kind :
                    List.of(FactKind.STAFF_GROWTH, FactKind.TITLE, FactKind.CAPITAL_RAISED, FactKind.SAME_CITY)) {
                if (random.nextBoolean()) {
                    Fact fact = fact(kind, random.nextDouble());
                    caps.put(kind.term(), Math.min(1, fact.value() + random.nextDouble() * random.nextInt(2)));
                    more.addAll(random.nextInt(3) == 0 ? List.of() : List.of(fact));
                }
            }
            more.addAll(random.nextBoolean() ? List.of(fact(FactKind.LEAD_DECLINED, 1)) : List.of());
            assertThat(STANDARD.judge(new Candidate(1, "甲", more)).score())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(STANDARD.ceiling(known, caps) + 1e-9);
        }
    }

    @Test
    void theCeilingOfAFirmOfWhichNothingMoreIsKnownIsItsScore() {
        Candidate firm = firm(1, "甲", 0.8, fact(FactKind.CAPITAL, 1e8), fact(FactKind.SAME_CITY, 1));
        assertThat(STANDARD.ceiling(firm, Map.of()))
                .isEqualTo(STANDARD.judge(firm).score());
        assertThat(STANDARD.ceiling(firm, Map.of(Term.TITLES, 1.0)))
                .isGreaterThan(STANDARD.judge(firm).score());
        assertThat(STANDARD.ceiling(firm, Map.of(Term.EXPANSION, 0.1)))
                .isEqualTo(STANDARD.judge(firm).score());
    }

    @Test
    void theStandardWeightsMakeAHundred() {
        assertThat(Arrays.stream(Term.values()).mapToInt(Term::standardWeight).sum())
                .isEqualTo(Weights.ALL);
        assertThat(Weights.standard().of(Term.FIT)).isEqualTo(30);
    }

    @Test
    void weightsThatDoNotMakeAHundredOrLeaveOutWhatFitsAreNone() {
        Map<Term, Integer> weights = new EnumMap<>(Weights.standard().each());
        weights.put(Term.FIT, 29);
        assertThat(Weights.areWhole(weights)).isFalse();
        Map<Term, Integer> tooMany = weights;
        assertThatThrownBy(() -> new Weights(tooMany)).isInstanceOf(IllegalArgumentException.class);
        weights.put(Term.FIT, 0);
        weights.put(Term.SIZE, 42);
        assertThat(Weights.areWhole(weights)).isFalse();
        weights.put(Term.FIT, 43);
        weights.put(Term.SIZE, -1);
        assertThat(Weights.areWhole(weights)).isFalse();
        weights.put(Term.FIT, 42);
        weights.put(Term.SIZE, 0);
        assertThat(Weights.areWhole(weights)).isTrue();
        weights.remove(Term.SIZE);
        assertThat(Weights.areWhole(weights)).isFalse();
    }

    @Test
    void aTermOfWhichNothingIsKnownIsLeftOutAndNamed() {
        Judged judged = STANDARD.judge(firm(1, "甲", 0.8, fact(FactKind.CAPITAL, 1e9)));
        assertThat(judged.score()).isCloseTo((30 * 0.8 + 12 * 1.0) / 42, NEARLY);
        assertThat(judged.knownShare()).isCloseTo(0.42, NEARLY);
        assertThat(judged.missing())
                .containsExactly(
                        Term.GROWTH, Term.TITLES, Term.NEIGHBOURS, Term.PRESENCE, Term.EXPANSION, Term.HISTORY);
        assertThat(judged.readings()).hasSize(8).filteredOn(Reading::isKnown).hasSize(2);
    }

    @Test
    void aKnownNoughtCountsAgainstIt() {
        Judged without = STANDARD.judge(firm(1, "甲", 0.8));
        Judged elsewhere = STANDARD.judge(firm(1, "甲", 0.8, fact(FactKind.OTHER_CITY, 1)));
        assertThat(without.score()).isCloseTo(0.8, NEARLY);
        assertThat(elsewhere.score()).isCloseTo(30 * 0.8 / 38, NEARLY);
        assertThat(elsewhere.missing()).doesNotContain(Term.PRESENCE);
    }

    @Test
    void fitIsOneForTheWordOfAPersonOrAListAndTheChanceForAText() {
        assertThat(STANDARD.judge(new Candidate(1, "甲", List.of(fact(FactKind.SAID_BY_PERSON, 1))))
                        .score())
                .isEqualTo(1);
        assertThat(STANDARD.judge(new Candidate(1, "甲", List.of(fact(FactKind.SAID_BY_LIST, 1))))
                        .score())
                .isEqualTo(1);
        assertThat(STANDARD.judge(firm(1, "甲", 0.37)).score()).isCloseTo(0.37, NEARLY);
        assertThatThrownBy(() -> new Candidate(1, "甲", List.of(fact(FactKind.CAPITAL, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sizeIsTheMeanOfWhatIsKnownOfCapitalRevenueAndStaff() {
        assertThat(value(fact(FactKind.CAPITAL, 1e6))).isZero();
        assertThat(value(fact(FactKind.CAPITAL, 1))).isZero();
        assertThat(value(fact(FactKind.CAPITAL, 1e12))).isEqualTo(1);
        assertThat(value(fact(FactKind.STAFF, 100))).isCloseTo(1 / 3.0, NEARLY);
        assertThat(value(fact(FactKind.CAPITAL, 1e9), fact(FactKind.STAFF, 100)))
                .isCloseTo(2 / 3.0, NEARLY);
        assertThat(value(fact(FactKind.REVENUE, 1e10))).isEqualTo(1);
    }

    @Test
    void growthRunsFromAFallByAFifthToARiseByTwoFifths() {
        assertThat(value(fact(FactKind.REVENUE_GROWTH, -0.2))).isZero();
        assertThat(value(fact(FactKind.STAFF_GROWTH, 0))).isCloseTo(1 / 3.0, NEARLY);
        assertThat(value(fact(FactKind.STAFF_GROWTH, 2))).isEqualTo(1);
        assertThat(value(fact(FactKind.REVENUE_GROWTH, -0.5), fact(FactKind.STAFF_GROWTH, 0.4)))
                .isCloseTo(0.5, NEARLY);
    }

    @Test
    void theHighestTitleSpeaks() {
        assertThat(value(
                        fact(FactKind.TITLE, TitleGrade.of("tech_sme")), fact(FactKind.TITLE, TitleGrade.of("listed"))))
                .isEqualTo(1);
        assertThat(TitleGrade.of("something_new")).isEqualTo(TitleGrade.of("tech_sme"));
    }

    @Test
    void aDisclosedSupplyIsWorthMoreThanAnyNumberOfResidentsBeside() {
        assertThat(value(fact(FactKind.RESIDENTS_BESIDE, 0))).isZero();
        assertThat(value(fact(FactKind.RESIDENTS_BESIDE, 3))).isCloseTo(0.3, NEARLY);
        assertThat(value(fact(FactKind.RESIDENTS_BESIDE, 900))).isCloseTo(0.5, NEARLY);
        assertThat(value(fact(FactKind.RESIDENTS_BESIDE, 900), fact(FactKind.SUPPLIES_RESIDENT, 1)))
                .isCloseTo(0.7, NEARLY);
        assertThat(value(fact(FactKind.SUPPLIES_RESIDENT, 1), fact(FactKind.BUYS_FROM_RESIDENT, 1)))
                .isCloseTo(0.8, NEARLY);
        assertThat(value(Collections.nCopies(9, fact(FactKind.SUPPLIES_RESIDENT, 1))
                        .toArray(Fact[]::new)))
                .isEqualTo(1);
    }

    @Test
    void presenceIsFullForABranchOrParentHereAndMoreThanHalfForTheSameCity() {
        assertThat(value(fact(FactKind.SAME_CITY, 1))).isCloseTo(0.6, NEARLY);
        assertThat(value(fact(FactKind.OTHER_CITY, 1), fact(FactKind.BRANCH_HERE, 1)))
                .isEqualTo(1);
        assertThat(value(fact(FactKind.PARENT_HERE, 1))).isEqualTo(1);
    }

    @Test
    void signsOfExpansionAddUp() {
        assertThat(value(fact(FactKind.CAPITAL_UNCHANGED, 1))).isZero();
        assertThat(value(fact(FactKind.CAPITAL_RAISED, 1))).isCloseTo(0.6, NEARLY);
        assertThat(value(fact(FactKind.CAPITAL_RAISED, 0.1))).isCloseTo(0.24, NEARLY);
        assertThat(value(fact(FactKind.NAMESAKES_FOUNDED, 1))).isCloseTo(0.4, NEARLY);
        assertThat(value(fact(FactKind.CAPITAL_RAISED, 9), fact(FactKind.NAMESAKES_FOUNDED, 9)))
                .isEqualTo(1);
    }

    @Test
    void theLatestContactSpeaks() {
        Fact earlier = new Fact(FactKind.LEAD_HANDED_ON, 1, "", Optional.empty(), Optional.of(DAY.minusYears(1)));
        Fact later = new Fact(FactKind.LEAD_DECLINED, 1, "", Optional.empty(), Optional.of(DAY));
        assertThat(value(earlier, later)).isZero();
        assertThat(value(earlier)).isEqualTo(1);
        assertThatThrownBy(() -> new Fact(FactKind.LEAD_RUNNING, 1, "", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalScoresGoByWhatIsKnownThenByName() {
        Candidate known = firm(1, "丁", 0.5, fact(FactKind.RESIDENTS_BESIDE, 5));
        Candidate first = firm(2, "乙", 0.5);
        Candidate second = firm(3, "甲", 0.5);
        assertThat(STANDARD.best(List.of(second, first, known), 3))
                .extracting(judged -> judged.candidate().id())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void keepsTheBestOnlyAsIfAllHadBeenSorted() {
        Random random = new Random(7);
        List<Candidate> firms = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            firms.add(firm(i, "企业" + i, random.nextInt(20) / 20.0, fact(FactKind.STAFF, random.nextInt(9_000))));
        }
        List<Judged> all =
                firms.stream().map(STANDARD::judge).sorted(Judged.BEST_FIRST).toList();
        assertThat(STANDARD.best(firms, 40)).isEqualTo(all.subList(0, 40));
        assertThat(STANDARD.best(firms, 5_000)).isEqualTo(all);
        assertThatThrownBy(() -> STANDARD.best(firms, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStrongestReasonsAreThoseThatAddMost() {
        Judged judged = STANDARD.judge(
                firm(1, "甲", 0.9, fact(FactKind.TITLE, 1), fact(FactKind.OTHER_CITY, 1), fact(FactKind.STAFF, 10_000)));
        assertThat(judged.strongest(2)).extracting(Reading::term).containsExactly(Term.FIT, Term.SIZE);
        assertThat(judged.strongest(9)).extracting(Reading::term).doesNotContain(Term.PRESENCE);
    }

    @Test
    void aHundredThousandAreRankedWithinASecond() {
        List<Candidate> firms = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            firms.add(firm(
                    i,
                    "企业" + i,
                    i % 97 / 97.0,
                    fact(FactKind.CAPITAL, 1e6 + i),
                    fact(FactKind.STAFF, i),
                    fact(FactKind.RESIDENTS_BESIDE, i % 7),
                    fact(FactKind.OTHER_CITY, 1)));
        }
        STANDARD.best(firms, 50);
        Instant begin = Instant.now();
        assertThat(STANDARD.best(firms, 200)).hasSize(200);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }
}
