package io.tuji.demand.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.Need.Move;
import io.tuji.demand.Need.State;
import io.tuji.demand.Needs;
import io.tuji.demand.Needs.Typed;
import io.tuji.demand.Needs.TypedMove;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Outcome;
import io.tuji.demand.Step;
import io.tuji.demand.internal.DemandGraph.Line;
import io.tuji.demand.internal.Matches.Gap;
import io.tuji.demand.internal.Matches.OfResource;
import io.tuji.demand.internal.Matches.Why;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import io.tuji.web.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with needs, how they are counted, and who could meet them. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class NeedIT {

    private static final String CHAIN = "integrated_circuits";

    /** On which no other test places firms. */
    private static final String QUIET_CHAIN = "innovative_drugs_cgt";

    @Autowired
    private Needs needs;

    @Autowired
    private NeedListStore list;

    @Autowired
    private DemandGraphs graphs;

    @Autowired
    private NeedMatching matching;

    @Autowired
    private DemandReferences references;

    @Autowired
    private NodeNames nodes;

    @Autowired
    private InventedDemand invented;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Visitor officer;
    private CompanyId firm;

    @BeforeEach
    void people() {
        officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        firm = invented.firm("虚构芯片甲有限公司");
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private Need move(Need need, Move move, TypedMove typed) {
        return needs.move(need.id(), move, typed, officer).now().orElseThrow();
    }

    @Test
    void aNeedIsTakenOnAndMetAndEachStepIsUndone() {
        Need need = invented.need(firm, CHAIN + "/eda", Facet.FUNDS, "流片资金", officer);
        move(need, Move.START, TypedMove.because(""));
        Need met = move(need, Move.MEET, TypedMove.because("已由银行放款"));
        assertThat(met.state()).isEqualTo(State.MET);
        assertThat(met.ending().orElseThrow().words()).isEqualTo("已由银行放款");
        assertThat(needs.undo(need.id(), officer).now().orElseThrow().state()).isEqualTo(State.BEING_MET);
        assertThat(needs.undo(need.id(), officer).now().orElseThrow().state()).isEqualTo(State.OPEN);
        assertThat(codes(needs.undo(need.id(), officer))).containsExactly("DMD-119");
        assertThat(needs.steps(need.id())).extracting(Step::act).containsExactly("ADD", "START", "MEET");
        assertThat(needs.steps(need.id())).extracting(Step::stands).containsExactly(true, false, false);
    }

    @Test
    void whatHasEndedIsNotMovedAndEndingNeedsAReason() {
        Need need = invented.need(firm, "", Facet.PREMISES, "厂房", officer);
        assertThat(codes(needs.move(need.id(), Move.GIVE_UP, TypedMove.because(" "), officer)))
                .containsExactly("DMD-101");
        assertThat(codes(needs.move(need.id(), Move.MEET, TypedMove.because(""), officer)))
                .containsExactly("DMD-117");
        assertThat(codes(needs.move(need.id(), Move.MEET, new TypedMove("", "ZY-999999", ""), officer)))
                .containsExactly("DMD-118", "DMD-117");
        move(need, Move.GIVE_UP, TypedMove.because("区内没有空置厂房"));
        assertThat(codes(needs.move(need.id(), Move.START, TypedMove.because(""), officer)))
                .containsExactly("DMD-115");
    }

    @Test
    void aCorrectionIsUndoneToWhatItSaidBefore() {
        Need need = invented.need(firm, CHAIN + "/eda", Facet.FUNDS, "流片资金", officer);
        Typed typed = InventedDemand.typed(firm.code(), "", Facet.PREMISES, "洁净厂房");
        assertThat(codes(needs.correct(need.id(), 7, typed, officer))).containsExactly("DMD-116");
        Need now =
                needs.correct(need.id(), need.version(), typed, officer).now().orElseThrow();
        assertThat(now.what().node()).isEmpty();
        Need back = needs.undo(need.id(), officer).now().orElseThrow();
        assertThat(back.what()).isEqualTo(need.what());
    }

    @Test
    void everyFaultOfAFormIsToldAtOnce() {
        Typed bad = new Typed("查无此企业", "", CHAIN + "/没有的节点", "别的", "", "", "三百", "斤", "明年", "", "2999-01-01", "", "");
        assertThat(codes(needs.add(bad, officer)))
                .containsExactlyInAnyOrder(
                        "DMD-105", "DMD-109", "DMD-108", "DMD-101", "DMD-110", "DMD-111", "DMD-112", "DMD-113");
    }

    @Test
    void aFirmOutsideTheRegistryIsNamedAndNeverOneThatItHas() {
        Typed known = new Typed("虚构芯片甲有限公司", "yes", "", "FUNDS", "钱", "", "", "", "", "", "", "", "");
        assertThat(codes(needs.add(known, officer))).containsExactly("DMD-107");
        Typed outside = new Typed("虚构未入库公司", "yes", "", "资金", "钱", "", "300.5", "万元", "", "", "", "", "");
        Need need = needs.add(outside, officer).now().orElseThrow();
        assertThat(need.what().firm().company()).isEmpty();
        assertThat(need.what().facet()).isEqualTo(Facet.FUNDS);
        assertThat(codes(needs.add(outside, officer))).containsExactly("DMD-114");
    }

    @Test
    void twoFirmsOfOneNameAreToldApartByCodeOnly() {
        invented.firm("虚构芯片甲有限公司");
        assertThat(codes(needs.add(InventedDemand.typed("虚构芯片甲有限公司", "", Facet.FUNDS, "钱"), officer)))
                .containsExactly("DMD-106");
        assertThat(needs.add(InventedDemand.typed(firm.code(), "", Facet.FUNDS, "钱"), officer)
                        .now())
                .isPresent();
    }

    @Test
    void everyCountOfTheGraphIsTheLengthOfItsList() {
        Chain chain = nodes.find(CHAIN).orElseThrow();
        invented.need(firm, CHAIN + "/eda", Facet.FUNDS, "一", officer);
        invented.need(firm, CHAIN + "/eda", Facet.FUNDS, "二", officer);
        invented.need(firm, CHAIN + "/", Facet.PREMISES, "三", officer);
        invented.need(firm, "", Facet.POLICY_SERVICE, "四", officer);
        Need ended = invented.need(firm, CHAIN + "/eda", Facet.FUNDS, "五", officer);
        move(ended, Move.WITHDRAW, TypedMove.because("重复"));
        Need gone = invented.need(firm, CHAIN + "/eda", Facet.FRONTIER_TECHNOLOGY, "六", officer);
        jdbc.sql("update demand_need set node = 'gone' where id = :id")
                .param("id", gone.id().value())
                .update();
        for (DemandGraph graph :
                List.of(graphs.overAll(officer), graphs.overStages(chain, officer), graphs.overNodes(chain, officer))) {
            assertThat(graph.total()).isPositive();
            graph.lines().forEach(line -> {
                for (Facet facet : Facet.values()) {
                    assertThat(length(line, facet)).as("%s %s", line, facet).isEqualTo(line.count(facet));
                }
            });
        }
        assertThat(graphs.overAll(officer).count(Facet.POLICY_SERVICE)).isEqualTo(1);
        assertThat(graphs.overStages(chain, officer).total()).isEqualTo(4);
        assertThat(needs.open(CHAIN, officer)).containsEntry("eda", 2L).containsEntry("", 1L);
    }

    private long length(Line line, Facet facet) {
        Map<String, String[]> asked = new LinkedHashMap<>();
        line.filter().forEach((name, value) -> asked.put(name, new String[] {value}));
        asked.put("facet", new String[] {facet.name()});
        asked.put("state", new String[] {NeedListStore.SOUGHT});
        return list.page(Listing.read(asked, NeedListStore.SHAPE), officer).total();
    }

    @Test
    void whoCouldMeetItIsNamedWithTheReason() {
        Edge edge = invented.edge(QUIET_CHAIN, Facet.VALUE_ADDING);
        String node = QUIET_CHAIN + "/" + edge.to();
        CompanyId supplier = invented.firm("虚构供应商有限公司");
        invented.place(supplier, new ChainNode(QUIET_CHAIN, edge.from()));
        invented.resource(InventedDemand.resource("PLATFORM", "虚构中试平台", "", "", node), officer);
        invented.resource(InventedDemand.resource("PLATFORM", "虚构过期平台", "", "2020-01-01", node), officer);
        invented.resource(InventedDemand.resource("EQUITY", "虚构基金", "", "", node), officer);
        Matches matches = matching.of(invented.need(firm, node, Facet.VALUE_ADDING, "中试", officer), officer);
        assertThat(matches.resources())
                .extracting(one -> one.resource().what().name())
                .containsExactly("虚构中试平台");
        assertThat(matches.resources()).extracting(OfResource::why).containsExactly(Why.SAME_NODE);
        assertThat(matches.firms()).extracting(one -> one.firm().name()).contains("虚构供应商有限公司");
        assertThat(matches.gaps()).isEmpty();
    }

    @Test
    void whereNobodyIsKnownItSaysWhatIsMissing() {
        Matches matches = matching.of(invented.need(firm, "", Facet.PREMISES, "厂房", officer), officer);
        assertThat(matches.isEmpty()).isTrue();
        assertThat(matches.gaps()).containsExactly(Gap.NODE, Gap.RESOURCES);
        Edge edge = invented.edge(CHAIN, Facet.VALUE_ADDING);
        Need onNode = invented.need(firm, CHAIN + "/" + edge.to(), Facet.VALUE_ADDING, "中试", officer);
        assertThat(matching.of(onNode, officer).gaps()).contains(Gap.RESOURCES).doesNotContain(Gap.NODE, Gap.EDGES);
    }

    @Test
    void mergedFirmsHaveTheirNeedsTogether() {
        CompanyId other = invented.firm("虚构芯片乙有限公司");
        Need need = invented.need(other, "", Facet.FUNDS, "钱", officer);
        jdbc.sql("update company set merged_into = :into where id = :id")
                .param("into", firm.value())
                .param("id", other.value())
                .update();
        assertThat(needs.of(firm, officer)).extracting(Need::id).containsExactly(need.id());
        assertThat(needs.find(need.id(), officer).orElseThrow().what().firm().company())
                .contains(firm);
        assertThat(codes(needs.add(InventedDemand.typed(firm.code(), "", Facet.FUNDS, "钱"), officer)))
                .containsExactly("DMD-114");
    }

    @Test
    void withInventedFirmsTheirNeedsGoAndWhatTheyMetIsSoughtAgain() {
        CompanyId made = invented.firm("虚构演示企业");
        jdbc.sql("update company set invented = true where id = :id")
                .param("id", made.value())
                .update();
        Need theirs = invented.need(made, "", Facet.FUNDS, "演示", officer);
        Need met = invented.need(firm, "", Facet.FUNDS, "钱", officer);
        move(met, Move.MEET, new TypedMove("", "", made.code()));
        references.eraseInvented();
        assertThat(needs.find(theirs.id(), officer)).isEmpty();
        assertThat(needs.find(met.id(), officer).orElseThrow().state()).isEqualTo(State.OPEN);
    }
}
