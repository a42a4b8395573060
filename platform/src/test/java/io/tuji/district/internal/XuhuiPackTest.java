package io.tuji.district.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.district.Area;
import io.tuji.district.ChainTemplate;
import io.tuji.district.DistrictPack;
import io.tuji.district.Indicator;
import io.tuji.district.Mechanism;
import io.tuji.district.Observation;
import io.tuji.district.Origin;
import io.tuji.district.PackSource;
import io.tuji.district.PromotionRules;
import io.tuji.district.Subdistrict;
import io.tuji.district.Term;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.plan.Baseline;
import io.tuji.engine.promotion.Stage;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped pack holds what its sources state, and leaves open what they leave open. */
class XuhuiPackTest {

    private static final DistrictPack PACK = Packs.get(Packs.XUHUI);

    @Test
    void countsWhatTheSourcesState() {
        assertThat(PACK.indicators()).hasSize(39);
        assertThat(PACK.indicators().stream().filter(Indicator::headline)).hasSize(18);
        assertThat(PACK.observations()).hasSize(68);
        assertThat(PACK.tasks()).hasSize(23).allMatch(task -> task.year() == 2024);
        assertThat(PACK.clusters().clusters()).hasSize(4);
    }

    @Test
    void describesFourChainsNodeByNode() {
        assertThat(PACK.chains())
                .extracting(template -> template.chain().id())
                .containsExactly(
                        "ai_large_models", "digital_entertainment", "innovative_drugs_cgt", "integrated_circuits");
        assertThat(PACK.chains())
                .allSatisfy(template -> assertThat(template.chain().nodes()).hasSizeBetween(40, 120));
        assertThat(PACK.chains()).allMatch(template -> template.cluster().isPresent());
    }

    @Test
    void takesTheStagesOfDrugsFromThePlan() {
        assertThat(chain("innovative_drugs_cgt").stages())
                .extracting(stage -> stage.name().zh())
                .isEqualTo(PACK.clusters()
                        .find("life_health")
                        .orElseThrow()
                        .stages()
                        .find()
                        .orElseThrow());
    }

    @Test
    void callsANodeAChokepointOnlyWhereAPublishedSourceDoes() {
        assertThat(PACK.chains())
                .flatMap(template -> template.chain().nodes())
                .flatExtracting(node -> node.chokepoint().stream().toList())
                .isNotEmpty()
                .allMatch(basis -> basis.kind() != Basis.Kind.JUDGEMENT);
    }

    private static Chain chain(String id) {
        return PACK.chains().stream()
                .map(ChainTemplate::chain)
                .filter(chain -> chain.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasThirteenSubdistrictsAndTheDevelopmentZone() {
        assertThat(PACK.places().subdistricts()).hasSize(14);
        assertThat(PACK.places().subdistricts().stream()
                        .filter(s -> s.kind() == Subdistrict.Kind.DEVELOPMENT_ZONE)
                        .map(Subdistrict::code))
                .containsExactly("310104501");
    }

    @Test
    void givesEachSubdistrictATileOfItsOwn() {
        assertThat(PACK.places().subdistricts().stream().flatMap(s -> s.tile().stream()))
                .hasSize(13)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"functional_zone, 5", "innovation_block, 6", "ai_pole, 2", "ai_belt, 2", "culture_circle, 4"})
    void drawsTheLayersOfItsSources(String layer, int areas) {
        assertThat(PACK.places().layers().stream().filter(l -> l.id().equals(layer)))
                .singleElement()
                .satisfies(found -> assertThat(found.areas()).hasSize(areas));
    }

    @Test
    void givesEachFactAKnownSource() {
        Set<String> sources = PACK.sources().stream().map(PackSource::id).collect(Collectors.toSet());
        assertThat(PACK.observations().stream().map(Observation::origin).map(Origin::source))
                .allMatch(sources::contains);
        assertThat(PACK.indicators().stream().map(Indicator::origin).map(Origin::source))
                .containsOnly("plan-145");
        assertThat(PACK.tasks()).allMatch(task -> task.origin().source().equals("programme-2024"));
    }

    @Test
    void leavesTheNamesOfTheWarZonesOpen() {
        Mechanism zones = PACK.mechanisms().stream()
                .filter(mechanism -> mechanism.kind() == Mechanism.Kind.WAR_ZONE)
                .findFirst()
                .orElseThrow();
        assertThat(zones.parts().count()).contains(5);
        assertThat(zones.parts().items()).contains(Known.missing("区投促办"));
        assertThat(zones.parts().scope()).contains(Known.missing("区投促办"));
    }

    @Test
    void leavesOpenWhichSubdistrictsTheInnovationBlocksHold() {
        assertThat(PACK.places().areas().filter(area -> area.id().endsWith("_block")))
                .hasSize(6)
                .allMatch(area -> area.members().find().isEmpty());
    }

    @Test
    void saysWhetherMembersAreAllThereAre() {
        assertThat(PACK.places().areas().filter(area -> area.id().equals("west_bund")))
                .singleElement()
                .extracting(Area::complete)
                .isEqualTo(Truth.NO);
    }

    @Test
    void startsIndicatorsFromWhatThePlanStates() {
        assertThat(indicator("goods_sales").baseline()).isEqualTo(Known.of(new Baseline(2020, money("7434.6"))));
        assertThat(indicator("goods_sales").target()).isEqualTo(money("10000"));
        assertThat(indicator("ai_output").target()).isEqualTo(Quantity.of(15, Unit.PERCENT));
        assertThat(indicator("pct_patents").baseline().find()).isEmpty();
        assertThat(indicator("new_building_local_rate").targetYear().find()).isEmpty();
        assertThat(PACK.indicators()).allMatch(indicator -> indicator.binding() == Truth.UNKNOWN);
    }

    @Test
    void keepsGrowthWithoutALevelAsGrowth() {
        Observation gdp = observation("gdp", "2023");
        assertThat(gdp.quantity().find()).isEmpty();
        assertThat(gdp.growth())
                .hasValueSatisfying(growth -> assertThat(growth.percent()).isEqualByComparingTo("5.5"));
        assertThat(gdp.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(gdp.certainty()).isEqualTo(Certainty.ACTUAL);
    }

    @Test
    void tellsMeanGrowthFromGrowthOfOneYear() {
        assertThat(observation("retail_sales", "2020").growth().orElseThrow().over())
                .isEqualTo(Period.parse("2016..2020"));
        assertThat(observation("ai_output", "2020").growth().orElseThrow().over())
                .isEqualTo(Period.year(2020));
    }

    @ParameterizedTest
    @CsvSource({
        "retail_sales, 2023, EXPECTED, EXACT",
        "large_services_revenue, 2023, EXPECTED, AT_LEAST",
        "ai_firms, 2020, ACTUAL, ABOUT",
        "park_firms, 2022, ACTUAL, NEARLY",
        "park_firms, 2023, ACTUAL, MORE_THAN",
        "hightech_city_share, 2020, ACTUAL, LESS_THAN",
    })
    void tellsHowSureAndHowExactAFigureIs(String measure, String period, Certainty certainty, Bound bound) {
        Observation observation = observation(measure, period);
        assertThat(observation.certainty()).isEqualTo(certainty);
        assertThat(observation.bound()).isEqualTo(bound);
    }

    @Test
    void switchesWordsOfOtherPlacesOff() {
        List<String> off = PACK.terms().stream()
                .filter(term -> !term.on())
                .map(Term::name)
                .map(name -> name.zh())
                .toList();
        assertThat(off).containsExactly("链长制", "飞地", "盯引");
    }

    @Test
    void everyStepOfPromotionAsksForSixThingsAtMost() {
        PromotionRules rules = PACK.promotion().orElseThrow();
        assertThat(rules.zones())
                .hasSize(5)
                .allMatch(zone -> zone.scope().find().isEmpty());
        assertThat(rules.ways().stream()
                        .flatMap(way -> way.pipeline().stages().stream())
                        .distinct())
                .allSatisfy(stage -> assertThat(stage.asks())
                        .filteredOn(ask -> ask.when().isEmpty())
                        .hasSizeLessThanOrEqualTo(6));
        assertThat(rules.findWay("new").orElseThrow().pipeline().stages())
                .extracting(Stage::id)
                .containsExactly("target", "tracking", "signed", "registered", "landed", "operating");
    }

    private static Indicator indicator(String id) {
        return PACK.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Observation observation(String measure, String period) {
        return PACK.observations().stream()
                .filter(o -> o.measure().equals(measure) && o.period().equals(Period.parse(period)))
                .findFirst()
                .orElseThrow();
    }

    private static Quantity money(String amount) {
        return Quantity.of(amount, Unit.get("亿元"));
    }
}
