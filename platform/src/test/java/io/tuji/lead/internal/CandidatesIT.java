package io.tuji.lead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.district.District;
import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Candidates;
import io.tuji.lead.Candidates.Ask;
import io.tuji.lead.Candidates.Excluded;
import io.tuji.lead.Candidates.Explained;
import io.tuji.lead.Candidates.Found;
import io.tuji.lead.Candidates.Lack;
import io.tuji.lead.Candidates.Narrow;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.Candidates.Ranked;
import io.tuji.lead.Leads;
import io.tuji.registry.CompanyId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Firms in their order, what is known of them and why others are left out. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class CandidatesIT {

    private static final String FAR = "441900";
    private static final Ask FLOUR = new Ask(List.of(new NodeOf(InventedFirms.CHAIN, "flour")), Optional.empty());

    @Autowired
    private Candidates candidates;

    @Autowired
    private Leads leads;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TradeNames tradeNames;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private District district;

    private Visitor visitor;
    private String home;

    @BeforeEach
    void aChain() {
        firms.chain();
        visitor = accounts.create(Optional.empty(), Role.ANALYST);
        home = district.get().head().division();
    }

    private Found found(Ask ask) {
        return candidates.rank(ask, Narrow.NOT, 100, visitor);
    }

    private List<Long> ids(Ask ask) {
        return found(ask).best().stream()
                .map(ranked -> ranked.judged().candidate().id())
                .toList();
    }

    private List<FactKind> kinds(CompanyId firm, Term term) {
        return explained(firm).ranked().judged().candidate().facts().stream()
                .map(Fact::kind)
                .filter(kind -> kind.term() == term)
                .toList();
    }

    private Explained explained(CompanyId firm) {
        return candidates.explain(firm, FLOUR, visitor).orElseThrow();
    }

    @Test
    void theSurerFitStandsFirstAndEachFirmOnce() {
        CompanyId less = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.6);
        CompanyId more = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.9);
        firms.put(more, "bread", 0.7);
        Ask both = new Ask(
                List.of(new NodeOf(InventedFirms.CHAIN, "flour"), new NodeOf(InventedFirms.CHAIN, "bread")),
                Optional.empty());
        assertThat(ids(both)).containsExactly(more.value(), less.value());
        Ranked first = found(both).best().get(0);
        assertThat(first.rank()).isEqualTo(1);
        assertThat(first.nodes())
                .containsExactly(both.nodes().get(0), both.nodes().get(1));
        assertThat(ids(new Ask(List.of(new NodeOf(InventedFirms.CHAIN, "shop")), Optional.empty())))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownIsLeftOutAndNamed() {
        CompanyId bare = firms.onNode(InventedFirms.name("面粉"), null, "flour", 0.8);
        Ranked ranked = explained(bare).ranked();
        assertThat(ranked.judged().score()).isCloseTo(0.8, within(1e-9));
        assertThat(ranked.judged().missing())
                .contains(Term.SIZE, Term.GROWTH, Term.TITLES, Term.PRESENCE, Term.EXPANSION, Term.HISTORY);
    }

    @Test
    void capitalRevenueAndStaffAreReadWithTheirSourceAndAgainstTheYearBefore() {
        CompanyId firm = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.8);
        firms.set(firm, "capital = 1000000000, capital_currency = 'CNY'");
        firms.stated(firm, "revenue", "2024", 10_000, "万元");
        firms.stated(firm, "revenue", "2025", 12_000, "万元");
        firms.stated(firm, "staff", "2025", 100, "人");
        assertThat(kinds(firm, Term.SIZE))
                .containsExactlyInAnyOrder(FactKind.CAPITAL, FactKind.REVENUE, FactKind.STAFF);
        Fact growth = explained(firm).ranked().judged().candidate().facts().stream()
                .filter(fact -> fact.kind() == FactKind.REVENUE_GROWTH)
                .findFirst()
                .orElseThrow();
        assertThat(growth.amount()).isCloseTo(0.2, within(1e-9));
        assertThat(growth.source()).contains("虚构年报");
        assertThat(kinds(firm, Term.GROWTH)).containsExactly(FactKind.REVENUE_GROWTH);
        firms.set(firm, "capital_currency = 'USD'");
        assertThat(kinds(firm, Term.SIZE)).doesNotContain(FactKind.CAPITAL);
    }

    @Test
    void titlesSuppliesNeighboursAndPlaceSpeak() {
        CompanyId firm = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.8);
        assertThat(kinds(firm, Term.TITLES)).isEmpty();
        firms.title(firm, "high_tech");
        CompanyId baker = firms.resident(InventedFirms.name("面包"), home, "bread");
        firms.supplies(firm, baker, "高筋面粉");
        assertThat(kinds(firm, Term.TITLES)).containsExactly(FactKind.TITLE);
        assertThat(kinds(firm, Term.NEIGHBOURS)).containsExactly(FactKind.SUPPLIES_RESIDENT, FactKind.RESIDENTS_BESIDE);
        assertThat(kinds(firm, Term.PRESENCE)).containsExactly(FactKind.OTHER_CITY);
        CompanyId near = firms.onNode(InventedFirms.name("面粉"), home.substring(0, 4) + "15", "flour", 0.8);
        assertThat(kinds(near, Term.PRESENCE)).containsExactly(FactKind.SAME_CITY);
        assertThat(ids(FLOUR)).containsExactly(firm.value(), near.value());
    }

    @Test
    void aBranchOrAParentInTheDistrictIsFoundByName() {
        String name = "北京" + InventedFirms.name("面粉");
        CompanyId firm = firms.onNode(name, FAR, "flour", 0.8);
        firms.firm(name + "上海分公司", home);
        assertThat(kinds(firm, Term.PRESENCE)).contains(FactKind.BRANCH_HERE);
        String parent = "上海" + InventedFirms.name("面包");
        firms.firm(parent, home);
        CompanyId branch = firms.onNode(parent + "东莞分公司", FAR, "flour", 0.8);
        assertThat(kinds(branch, Term.PRESENCE)).contains(FactKind.PARENT_HERE);
    }

    @Test
    void newFirmsOfTheSameTradeNameAreASignOfGrowth() {
        CompanyId firm = firms.onNode("东莞市腾跃麦香面粉有限公司", FAR, "flour", 0.8);
        CompanyId young = firms.firm("成都腾跃麦香食品有限公司", "510107");
        firms.set(young, "established_on = current_date - 100");
        assertThat(kinds(firm, Term.EXPANSION)).isEmpty();
        tradeNames.follow();
        assertThat(kinds(firm, Term.EXPANSION)).containsExactly(FactKind.NAMESAKES_FOUNDED);
    }

    @Test
    void anEarlierLeadSpeaksAndAnOpenOneIsShown() {
        CompanyId firm = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.8);
        Leads.Typed typed = new Leads.Typed(firm.code(), "", "", "EVENT", "", "", "");
        String code = leads.raise(typed, Optional.empty(), visitor)
                .now()
                .orElseThrow()
                .id()
                .code();
        assertThat(kinds(firm, Term.HISTORY)).containsExactly(FactKind.LEAD_RUNNING);
        assertThat(explained(firm).ranked().running())
                .hasValueSatisfying(running -> assertThat(running.code()).isEqualTo(code));
    }

    @Test
    void whoIsLeftOutIsToldWithTheReasonAndCanBeBroughtBack() {
        CompanyId resident = firms.resident(InventedFirms.name("面粉"), home, "flour");
        CompanyId gone = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.9);
        firms.set(gone, "gone = true");
        CompanyId merged = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.9);
        firms.set(merged, "merged_into = " + gone.value());
        CompanyId invented = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.9);
        firms.set(invented, "invented = true");
        CompanyId aside = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.9);
        assertThat(candidates.putAside(aside, " ", visitor))
                .extracting(Problem::code)
                .containsExactly("LED-106");
        assertThat(candidates.putAside(aside, "曾有违约", visitor)).isEmpty();
        assertThat(candidates.putAside(aside, "再一次", visitor))
                .extracting(Problem::code)
                .containsExactly("LED-131");
        assertThat(ids(FLOUR)).isEmpty();
        assertThat(candidates.excluded(FLOUR, 100, visitor).stream()
                        .collect(Collectors.toMap(Excluded::company, Excluded::why)))
                .containsEntry(resident, Exclusion.RESIDENT)
                .containsEntry(gone, Exclusion.GONE)
                .containsEntry(merged, Exclusion.MERGED)
                .containsEntry(invented, Exclusion.INVENTED)
                .containsEntry(aside, Exclusion.PUT_ASIDE);
        assertThat(found(FLOUR).excluded()).hasSize(5);
        assertThat(explained(aside).aside())
                .hasValueSatisfying(word -> assertThat(word.reason()).isEqualTo("曾有违约"));
        assertThat(candidates.bringBack(aside, visitor)).isEmpty();
        assertThat(candidates.bringBack(aside, visitor))
                .extracting(Problem::code)
                .containsExactly("LED-132");
        assertThat(ids(FLOUR)).containsExactly(aside.value());
    }

    @Test
    void amongInventedFirmsAloneTheyAreRanked() {
        CompanyId invented = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.9);
        firms.set(invented, "invented = true");
        assertThat(ids(FLOUR)).containsExactly(invented.value());
    }

    @Test
    void theListIsNarrowedByPlaceTitleFitAndWhatIsKnown() {
        CompanyId far = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.9);
        CompanyId listed = firms.onNode(InventedFirms.name("面粉"), "330106", "flour", 0.5);
        firms.title(listed, "listed");
        assertThat(narrowed(new Narrow("", "44", "", 0, 0))).containsExactly(far);
        assertThat(narrowed(new Narrow("", "", "listed", 0, 0))).containsExactly(listed);
        assertThat(narrowed(new Narrow("", "", "", 0.8, 0))).containsExactly(far);
        assertThat(narrowed(new Narrow("", "", "", 0, 0.45))).containsExactly(listed);
        assertThat(narrowed(new Narrow("没有这个名字", "", "", 0, 0))).isEmpty();
    }

    private List<CompanyId> narrowed(Narrow narrow) {
        return candidates.rank(FLOUR, narrow, 100, visitor).best().stream()
                .map(Ranked::company)
                .toList();
    }

    @Test
    void aCircleBeginsWithThePartnersThatWereDisclosed() {
        CompanyId baker = firms.resident(InventedFirms.name("面包"), home, "bread");
        CompanyId miller = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.95);
        CompanyId partner = firms.firm(InventedFirms.name("包装"), FAR);
        firms.supplies(partner, baker, "纸袋");
        firms.suppliesByName("海外酵母公司", baker);
        Ask circle = candidates.circle(baker);
        assertThat(circle.nodes())
                .containsExactlyInAnyOrder(
                        new NodeOf(InventedFirms.CHAIN, "flour"), new NodeOf(InventedFirms.CHAIN, "shop"));
        assertThat(ids(circle)).containsExactly(partner.value(), miller.value());
        assertThat(found(circle).best().get(0).partner()).isTrue();
        assertThat(found(circle).named()).containsExactly("海外酵母公司");
        assertThat(found(candidates.circle(miller)).lack()).contains(Lack.PATRON_ELSEWHERE);
    }

    @Test
    void otherWeightsChangeTheOrderAndMustMakeAHundred() {
        CompanyId fits = firms.onNode(InventedFirms.name("面粉"), FAR, "flour", 0.9);
        CompanyId near = firms.onNode(InventedFirms.name("面粉"), home.substring(0, 4) + "15", "flour", 0.8);
        assertThat(ids(FLOUR)).containsExactly(near.value(), fits.value());
        var typed = Arrays.stream(Term.values()).collect(Collectors.toMap(Term::name, term -> "0"));
        typed.put("FIT", "99");
        assertThat(candidates.weigh(typed, "试", visitor))
                .extracting(Problem::code)
                .containsExactly("LED-142");
        typed.put("SIZE", "一");
        assertThat(candidates.weigh(typed, "", visitor))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("LED-141", "LED-106");
        typed.put("SIZE", "100");
        typed.put("FIT", "0");
        assertThat(candidates.weigh(typed, "试", visitor))
                .extracting(Problem::code)
                .containsExactly("LED-143");
        typed.put("SIZE", "1");
        typed.put("FIT", "99");
        assertThat(candidates.weigh(typed, "只看契合", visitor)).isEmpty();
        assertThat(ids(FLOUR)).containsExactly(fits.value(), near.value());
        assertThat(candidates.weights().word())
                .hasValueSatisfying(word -> assertThat(word.reason()).isEqualTo("只看契合"));
    }
}
