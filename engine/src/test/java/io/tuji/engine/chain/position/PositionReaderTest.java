package io.tuji.engine.chain.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionReaderTest {

    private static final Node SENSOR = node("sensor", "3983", List.of("传感器"), List.of("传感器芯片"));
    private static final Node DESIGN = node("design", "6520", List.of("集成电路设计"), List.of());
    private static final Node EDA = node("eda", "6513", List.of("集成电路设计软件", "EDA"), List.of());
    private static final Node AGENCY = node("agency", "9053", List.of("演出经纪", "云计算"), List.of());
    private static final Node WHOLESALE = node("wholesale", "5151", List.of("药品批发", "药品", "药品销售"), List.of());

    private final PositionReader reader = PositionReader.of(List.of(
            new Chain("c", words("c"), 1, List.of(), List.of(SENSOR, DESIGN, EDA, AGENCY, WHOLESALE), List.of())));

    @Test
    void placesWhoMakesAThingAboveWhoSellsIt() {
        assertThat(confidence("sensor", scope("传感器的研发、生产")))
                .isGreaterThan(Certain.MEASURED.on())
                .isGreaterThan(confidence("sensor", scope("五金、传感器的销售")));
        assertThat(confidence("sensor", scope("五金、传感器的销售"))).isLessThan(Certain.MEASURED.review());
    }

    @Test
    void takesAProductAtItsWordButNotItsParts() {
        assertThat(signs("sensor", products("汽车传感器"))).contains(Sign.PRODUCT);
        assertThat(signs("sensor", products("传感器配件"))).contains(Sign.PRODUCT_PART);
        assertThat(confidence("sensor", products("传感器配件"))).isLessThan(Certain.MEASURED.on());
    }

    @Test
    void leavesOutWhatBracketsExcept() {
        assertThat(reader.read(scope("仪器的生产（传感器除外）"))).isEmpty();
        assertThat(reader.read(scope("仪器的生产（不含传感器）"))).isEmpty();
        assertThat(signs("sensor", scope("电子产品（含传感器）的生产"))).contains(Sign.BARE);
    }

    @Test
    void refusesANodeOnlyWhereAWordSpeaksAgainstIt() {
        assertThat(reader.read(scope("传感器芯片的生产"))).isEmpty();
        assertThat(reader.read(scope("传感器芯片的生产；传感器的生产"))).hasSize(1);
    }

    @Test
    void letsTheLongerWordOfAnotherNodeWin() {
        assertThat(nodes(scope("集成电路设计软件的开发"))).containsExactly("eda");
        assertThat(nodes(scope("集成电路设计，集成电路设计软件的开发"))).containsExactlyInAnyOrder("design", "eda");
    }

    @Test
    void readsLatinWordsWhole() {
        assertThat(reader.read(scope("VEDAN食品的生产"))).isEmpty();
        assertThat(nodes(scope("ＥＤＡ的开发"))).containsExactly("eda");
    }

    @Test
    void countsAServiceThatStandsWithoutAVerb() {
        assertThat(signs("agency", scope("演出经纪，云计算，五金的销售"))).contains(Sign.SERVED);
        assertThat(signs("agency", scope("云计算、五金的销售"))).contains(Sign.TRADED);
    }

    @Test
    void countsTradeOnNodesThatAreTrade() {
        assertThat(signs("wholesale", scope("药品批发"))).contains(Sign.SERVED);
        assertThat(confidence("wholesale", scope("药品批发"))).isGreaterThan(Certain.MEASURED.on());
    }

    @Test
    void takesNoLineThatSaysSaleForTrade() {
        assertThat(signs("wholesale", products("药品销售")))
                .contains(Sign.PRODUCT_LOOSE)
                .doesNotContain(Sign.LINE_WHOLE);
        assertThat(signs("wholesale", products("药品批发"))).contains(Sign.PRODUCT, Sign.LINE_WHOLE);
        assertThat(signs("wholesale", scope("药品销售"))).contains(Sign.SERVED);
    }

    @Test
    void doubtsWhoDesignsGoodsAndDoesNotMakeThem() {
        assertThat(signs("sensor", scope("传感器的设计"))).contains(Sign.DESIGNED).doesNotContain(Sign.MADE);
        assertThat(signs("sensor", scope("传感器的设计、制造"))).contains(Sign.MADE).doesNotContain(Sign.DESIGNED);
        assertThat(signs("eda", scope("EDA的设计"))).contains(Sign.MADE);
    }

    @Test
    void tellsDevelopmentInAFieldOfGoodsFromMakingThem() {
        assertThat(signs("sensor", scope("从事传感器领域内的技术开发"))).contains(Sign.FIELD);
        assertThat(signs("sensor", scope("从事传感器领域内的技术咨询"))).contains(Sign.TENDED);
        assertThat(signs("eda", scope("从事EDA领域内的技术开发"))).contains(Sign.MADE);
    }

    @Test
    void doubtsTheNameOfATrader() {
        ChainFirm trader = new ChainFirm("某传感器有限公司", "五金的销售", List.of(), List.of());
        assertThat(signs("sensor", trader)).contains(Sign.NAME_OF_GOODS, Sign.TRADER);
        assertThat(Certain.MEASURED.isOn(confidence("sensor", trader))).isFalse();
    }

    @Test
    void takesTheNameAloneForAServiceButNotForGoods() {
        assertThat(Certain.MEASURED.isOn(confidence("agency", named("某演出经纪有限公司"))))
                .isTrue();
        assertThat(Certain.MEASURED.isOn(confidence("sensor", named("某传感器有限公司"))))
                .isFalse();
    }

    @Test
    void believesNoClassWithoutAWord() {
        ChainFirm coded = new ChainFirm("某公司", "", List.of(), List.of("3983"));
        assertThat(signs("sensor", coded)).containsExactly(Sign.CLASS_ALONE);
        assertThat(confidence("sensor", coded)).isLessThan(Certain.MEASURED.review());
    }

    @Test
    void givesTheClauseAndTheWordAsEvidence() {
        Position position = reader.read(scope("五金销售，汽车传感器的生产")).get(0);
        assertThat(position.evidence()).containsExactly(new Evidence(Evidence.Field.SCOPE, "汽车传感器的生产", List.of("传感器")));
        assertThat(position.isOfProduct()).isFalse();
    }

    @Test
    void takesTheLastOfTwoThingsOfAChainForTheProduct() {
        assertThat(signs("agency", products("云计算传感器"))).contains(Sign.PRODUCT_PART);
        assertThat(signs("sensor", products("云计算传感器"))).contains(Sign.PRODUCT);
        assertThat(signs("agency", products("云计算及传感器"))).contains(Sign.PRODUCT);
    }

    @Test
    void doubtsALineThatNothingBearsOut() {
        assertThat(signs("sensor", products("传感器件套"))).contains(Sign.PRODUCT_LOOSE);
        assertThat(Certain.MEASURED.isForReview(confidence("sensor", products("传感器件套"))))
                .isTrue();
        ChainFirm borneOut = new ChainFirm("", "传感器的生产", List.of("汽车传感器"), List.of());
        assertThat(confidence("sensor", borneOut)).isGreaterThan(confidence("sensor", products("汽车传感器")));
    }

    @Test
    void believesALineMoreThatSaysTheThingAndNoMore() {
        assertThat(signs("sensor", products("传感器"))).contains(Sign.LINE_WHOLE);
        assertThat(signs("sensor", products("汽车传感器"))).doesNotContain(Sign.LINE_WHOLE);
        assertThat(Certain.MEASURED.isOn(confidence("sensor", products("传感器")))).isTrue();
    }

    @Test
    void looksAtTheOtherLinesAndTheClassesOfAFirmThatALineSpeaksFor() {
        assertThat(signs("sensor", new ChainFirm("", "", List.of("传感器", "传感仪"), List.of())))
                .doesNotContain(Sign.LINE_KIN);
        assertThat(signs("sensor", new ChainFirm("", "", List.of("传感器", "声音传感仪"), List.of())))
                .doesNotContain(Sign.LINE_ALIEN);
        assertThat(signs("design", new ChainFirm("", "", List.of("集成电路设计", "集成电板"), List.of("2622"))))
                .contains(Sign.LINE_KIN, Sign.LINE_ALIEN);
        assertThat(signs("design", new ChainFirm("", "", List.of("集成电路设计"), List.of("6560"))))
                .doesNotContain(Sign.LINE_ALIEN, Sign.LINE_KIN);
    }

    @Test
    void knowsWordsThatTellNoNodeFromAnother() {
        PositionReader twins = PositionReader.of(List.of(new Chain(
                "c",
                words("c"),
                1,
                List.of(),
                List.of(SENSOR, node("twin", "3985", List.of("传感器"), List.of())),
                List.of())));
        assertThat(twins.signs(products("传感器")))
                .allMatch(signed -> signed.signs().contains(Sign.LINE_SHARED));
        assertThat(signs("sensor", products("传感器"))).doesNotContain(Sign.LINE_SHARED);
    }

    @Test
    void takesInvestingInAThingForNothingMore() {
        assertThat(signs("agency", scope("以自有资金对演出经纪、云计算投资"))).contains(Sign.TRADED);
    }

    private Set<Sign> signs(String node, ChainFirm firm) {
        return reader.signs(firm).stream()
                .filter(signed -> signed.node().equals(node))
                .map(Signed::signs)
                .findFirst()
                .orElseThrow();
    }

    private double confidence(String node, ChainFirm firm) {
        return reader.read(firm).stream()
                .filter(position -> position.node().equals(node))
                .mapToDouble(Position::confidence)
                .findFirst()
                .orElseThrow();
    }

    private List<String> nodes(ChainFirm firm) {
        return reader.read(firm).stream().map(Position::node).toList();
    }

    private static ChainFirm scope(String scope) {
        return new ChainFirm("", scope, List.of(), List.of());
    }

    private static ChainFirm named(String name) {
        return new ChainFirm(name, "", List.of(), List.of());
    }

    private static ChainFirm products(String product) {
        return new ChainFirm("", "", List.of(product), List.of());
    }

    private static Node node(String id, String code, List<String> include, List<String> exclude) {
        return new Node(
                id,
                "stage",
                words(id),
                words(id),
                List.of(code),
                List.of(),
                include,
                exclude,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Words words(String text) {
        return new Words(text, text);
    }
}
