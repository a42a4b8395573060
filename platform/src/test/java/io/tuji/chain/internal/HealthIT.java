package io.tuji.chain.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.internal.TestAccounts;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.ChainStanding;
import io.tuji.chain.Chains;
import io.tuji.chain.HealthSetting;
import io.tuji.district.internal.Packs;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.health.Gap;
import io.tuji.engine.chain.health.Gap.Reason;
import io.tuji.engine.chain.health.Health;
import io.tuji.engine.chain.health.State;
import io.tuji.importing.SourceId;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** No gap is told of a place that is a gap of the list. */
@PlatformTest
class HealthIT {

    private static final String CHAIN = "integrated_circuits";
    private static final String FOUNDRY = "ic_foundry";
    private static final String ELSEWHERE = "320100";

    @Autowired
    ChainHealths healths;

    @Autowired
    Chains chains;

    @Autowired
    PositionDerivation derivation;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestPlaces places;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private SourceId country;

    @BeforeEach
    void aNationalList() {
        country = registry.source(50);
    }

    /** What is compared with the country afterwards is compared by the usual rule. */
    @AfterEach
    void theUsualRule() {
        use("");
        jdbc.sql("delete from chain_edition where chain = 'flour'").update();
    }

    @Test
    void doesNotKnowANodeOfWhichTheListHasTooFewFirmsAndNoneVerified() {
        listed(FOUNDRY, 1, "");
        use(country);
        Health foundry = standing().of(FOUNDRY);
        assertThat(foundry.state()).isEqualTo(State.UNKNOWN);
        assertThat(foundry.gaps())
                .containsExactlyInAnyOrder(new Gap(Reason.TOO_FEW_NATIONAL, 4), new Gap(Reason.COVERAGE_LOW, 3));
    }

    @Test
    void knowsItOnceFiveFirmsAreListedAndThreeOfThemVerified() {
        verify(FOUNDRY, listed(FOUNDRY, 5, ELSEWHERE).subList(0, 3));
        use(country);
        assertThat(standing().of(FOUNDRY).gaps()).isEmpty();
        assertThat(standing().of(FOUNDRY).state()).isNotEqualTo(State.UNKNOWN);
    }

    @Test
    void staysUnknownWhereTheFiveMakeSomethingElse() {
        verify("eda", listed("eda", 5, ELSEWHERE));
        use(country);
        assertThat(standing().of("eda").gaps()).isEmpty();
        assertThat(standing().of(FOUNDRY).gaps())
                .extracting(Gap::reason)
                .containsExactlyInAnyOrder(Reason.TOO_FEW_NATIONAL, Reason.COVERAGE_LOW);
    }

    @Test
    void comparesPartsOfTheDistrictWithTheSameList() {
        List<CompanyId> firms = listed(FOUNDRY, 5, ELSEWHERE);
        verify(FOUNDRY, firms);
        use(country);
        CompanyId here = registry.take(
                        country, TestPlaces.DAY, List.of(places.line(TestRegistry.freshCode(), "某芯片有限公司", "无")))
                .get(0);
        put(FOUNDRY, here, "TEXT", true);
        jdbc.sql("""
                        insert into company_place (company_id, state, subdistrict, confidence, basis, derived_at)
                        values (:id, 'PLACED', '310104014', 1, 'FIRM', now())
                        on conflict (company_id) do update set state = 'PLACED', subdistrict = excluded.subdistrict, confidence = 1, basis = 'FIRM'
                        """).param("id", here.value()).update();
        assertThat(healths.of(chains.find(CHAIN).orElseThrow(), Optional.of("310104014"))
                        .of(FOUNDRY)
                        .here()
                        .orElseThrow()
                        .firms())
                .isPositive();
        assertThat(healths.byPart(chains.find(CHAIN).orElseThrow()))
                .filteredOn(one -> one.part().equals(Optional.of("310104014")))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.national()).map(list -> list.source()).contains(country.value()));
    }

    @Test
    void refusesMarksThatContradictAndKeepsTheRule() {
        HealthSetting before = healths.setting();
        var typed = new HealthSetting.Typed("2", "0", "0.5", "0.9", "x", "-1", "");
        assertThat(healths.set(typed, accounts.create(Optional.empty(), Role.LEADER)))
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder("CHN-501", "CHN-501", "CHN-502", "CHN-504", "CHN-505", "CHN-506");
        assertThat(healths.setting()).isEqualTo(before);
    }

    @Test
    void judgesTheShortChainOfAnotherDistrict() {
        Chain flour = Packs.get(Packs.TINYTOWN).chains().get(0).chain();
        jdbc.sql("""
                        insert into chain_edition (chain, number, origin, state, content, made_by, made_at)
                        values ('flour', 1, 'EDIT', 'IN_FORCE', cast(:content as jsonb), 'test', now())
                        """)
                .param("content", new JsonMapper().writeValueAsString(flour))
                .update();
        String bakery = places.line(TestRegistry.freshCode(), TestRegistry.freshWord() + "面包有限公司", "面包制造；糕点制造");
        String quartz = places.line(TestRegistry.freshCode(), TestRegistry.freshWord() + "矿业有限公司", "石英粉面粉加工");
        List<CompanyId> firms = registry.take(country, TestPlaces.DAY, List.of(bakery, quartz));
        derivation.all(firms);
        use(country);
        ChainStanding standing = healths.of(chains.find("flour").orElseThrow(), Optional.empty());
        assertThat(standing.of("bakery").here().orElseThrow().firms()).isEqualTo(1);
        assertThat(standing.of("mill").here().orElseThrow().isEmpty()).isTrue();
        assertThat(standing.of("mill").demand()).containsExactly("bakery");
    }

    private ChainStanding standing() {
        return healths.of(chains.find(CHAIN).orElseThrow(), Optional.empty());
    }

    /** So many firms of the national list on a node, by their texts; a blank division is a place that nobody knows. */
    private List<CompanyId> listed(String node, int count, String division) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(TestRegistry.freshCode() + "," + TestRegistry.freshWord() + "有限公司,,,," + division + ",,无");
        }
        List<CompanyId> firms = registry.take(country, TestPlaces.DAY, lines);
        firms.forEach(firm -> put(node, firm, "TEXT", false));
        return firms;
    }

    private void put(String node, CompanyId firm, String basis, boolean resident) {
        jdbc.sql(
                        "insert into chain_position (company_id, chain, node, state, basis, confidence, evidence) values (:id, :chain, :node, 'ON', :basis, 0.9, '[]')")
                .param("id", firm.value())
                .param("chain", CHAIN)
                .param("node", node)
                .param("basis", basis)
                .update();
        jdbc.sql(
                        "insert into chain_reading (company_id, company_version, templates, resident, read_at) values (:id, 0, '', :resident, now()) on conflict (company_id) do update set resident = excluded.resident")
                .param("id", firm.value())
                .param("resident", resident)
                .update();
    }

    /** A list says that they make it. */
    private void verify(String node, List<CompanyId> firms) {
        jdbc.sql("update chain_position set basis = 'PRODUCT' where node = :node and company_id = any (:ids)")
                .param("node", node)
                .param("ids", firms.stream().map(CompanyId::value).toArray(Long[]::new))
                .update();
    }

    private void use(SourceId source) {
        use(Long.toString(source.value()));
    }

    private void use(String source) {
        var typed = new HealthSetting.Typed("0.6", "5", "1.25", "0.8", "0.8", source, "测试");
        assertThat(healths.set(typed, accounts.create(Optional.empty(), Role.LEADER)))
                .isEmpty();
    }
}
