package io.tuji.engine.chain.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import io.tuji.engine.chain.relatedness.Measured.Kind;
import io.tuji.engine.chain.relatedness.ShiftShare.Change;
import io.tuji.engine.chain.relatedness.Term.Name;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole grows from 200 to 250, shops from 100 to 150, mills stay at 100 and disappear here; labs are new everywhere. */
class ShiftShareTest {

    private static final IndustryTable BEFORE = IndustryTable.of(List.of(
            cell("here", "shops", 20),
            cell("here", "mills", 10),
            cell("there", "shops", 80),
            cell("there", "mills", 90)));
    private static final IndustryTable AFTER = IndustryTable.of(List.of(
            cell("here", "shops", 25),
            cell("there", "shops", 120),
            cell("there", "mills", 100),
            cell("here", "labs", 3),
            cell("there", "labs", 2)));

    private final ShiftShare parts = ShiftShare.of(BEFORE, AFTER, "here");

    @Test
    void takesGrowthIntoThreeParts() {
        Change shops = parts.industries().get(0);
        assertThat(shops.industry()).isEqualTo("shops");
        assertThat(shops.nationalPart()).isEqualTo(5);
        assertThat(shops.mixPart()).isEqualTo(4, within(1e-12));
        assertThat(shops.competitivePart()).isEqualTo(-4, within(1e-12));
    }

    @Test
    void leavesAllOfAnIndustryThatIsGoneToItsBase() {
        Change mills = parts.industries().get(1);
        assertThat(mills.change()).isEqualTo(-10);
        assertThat(mills.nationalPart()).isEqualTo(2.5);
        assertThat(mills.mixPart()).isEqualTo(-2.5);
        assertThat(mills.competitivePart()).isEqualTo(-10);
    }

    @Test
    void leavesAnIndustryThatNobodyHadToThePlace() {
        Change labs = parts.industries().get(2);
        assertThat(labs.nationalPart()).isZero();
        assertThat(labs.mixPart()).isZero();
        assertThat(labs.competitivePart()).isEqualTo(3);
        assertThat(labs.measured().get(2).terms())
                .extracting(Term::name)
                .doesNotContain(Name.INDUSTRY_GROWTH, Name.LOCAL_GROWTH);
    }

    @Test
    void saysWhatEachPartWasMadeFrom() {
        List<Measured> measured = parts.industries().get(0).measured();
        assertThat(measured)
                .extracting(Measured::kind)
                .containsExactly(Kind.NATIONAL_PART, Kind.MIX_PART, Kind.COMPETITIVE_PART);
        assertThat(measured.get(0).terms())
                .containsExactly(Term.of(Name.BEFORE, 20), Term.of(Name.AFTER, 25), Term.of(Name.WHOLE_GROWTH, 0.25));
        assertThat(measured.get(2).terms()).contains(Term.of(Name.LOCAL_GROWTH, 0.25));
        assertThat(measured.get(1).terms()).extracting(Term::name).contains(Name.INDUSTRY_GROWTH);
        assertThat(measured.get(0).value()).hasValue(5);
    }

    @Test
    void needsAnAreaAndSomethingToGrowFrom() {
        assertThatThrownBy(() -> ShiftShare.of(BEFORE, AFTER, "nowhere")).hasMessageContaining("nowhere");
        IndustryTable nothing = IndustryTable.of(List.of(cell("here", "shops", 0)));
        assertThatThrownBy(() -> ShiftShare.of(nothing, AFTER, "here")).hasMessageContaining("zeros");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void addsUpToTheChange(long seed) {
        ShiftShare random = ShiftShare.of(table(seed), table(seed + 100), "a1");
        assertThat(random.nationalPart() + random.mixPart() + random.competitivePart())
                .as("seed %d", seed)
                .isEqualTo(random.change(), within(1e-9));
    }

    private static IndustryTable table(long seed) {
        Random random = new Random(seed);
        return IndustryTable.of(IntStream.range(0, 60)
                .mapToObj(i -> cell("a" + i % 5, "i" + i % 13, random.nextInt(4) == 0 ? 0 : random.nextInt(1000)))
                .toList());
    }

    private static Cell cell(String area, String industry, double value) {
        return new Cell(area, industry, value);
    }
}
