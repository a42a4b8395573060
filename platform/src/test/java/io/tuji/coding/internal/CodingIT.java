package io.tuji.coding.internal;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.Actor;
import io.tuji.coding.Codings;
import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.CompanyIndustry.Basis;
import io.tuji.coding.CompanyIndustry.Found;
import io.tuji.coding.CompanyIndustry.State;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.coding.Decision;
import io.tuji.coding.IndustryModels;
import io.tuji.coding.IndustryModels.Model;
import io.tuji.district.District;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.importing.SourceId;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Facts;
import io.tuji.registry.Registry;
import io.tuji.registry.Regrouping;
import io.tuji.registry.Regroupings;
import io.tuji.registry.Regroupings.Merge;
import io.tuji.registry.Statement;
import io.tuji.registry.TestRegistry;
import io.tuji.web.Undo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What firms say of themselves, what sources state and what people decide: each is coded by the strongest word. */
@PlatformTest
class CodingIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Duration TRAINING = Duration.ofMinutes(3);
    private static final String CLEAR = "餐饮服务；食品销售；外卖递送服务";
    private static final String VAGUE = "技术服务；会议及展览服务；信息咨询服务";

    @Autowired
    Codings codings;

    @Autowired
    IndustryModels models;

    @Autowired
    TestRegistry registry;

    @Autowired
    Registry companies;

    @Autowired
    Regroupings regroupings;

    @Autowired
    Facts facts;

    @Autowired
    TestAccounts accounts;

    @Autowired
    District district;

    @Autowired
    Jobs jobs;

    @Autowired
    MockMvc mvc;

    private Visitor officer;
    private SourceId source;

    @BeforeEach
    void someone() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        source = registry.source(50);
    }

    private String line(String code, String trade, String scope) {
        String home = district.get().head().division();
        return code + "," + TestRegistry.freshWord() + trade + "有限公司,有限责任公司,2019-02-06,98765432," + home + ",虚构路1号,"
                + scope;
    }

    private CompanyId firm(String trade, String scope) {
        CompanyId firm = registry.take(source, DAY, List.of(line(TestRegistry.freshCode(), trade, scope)))
                .get(0);
        codings.follow();
        return firm;
    }

    private CompanyIndustry of(CompanyId firm) {
        return codings.find(firm).orElseThrow();
    }

    private Optional<String> codeOf(CompanyId firm) {
        return of(firm).found().map(found -> found.industry().code());
    }

    private Optional<Basis> basisOf(CompanyId firm) {
        return of(firm).found().map(Found::basis);
    }

    private Decision decide(CompanyId firm, String code) {
        return codings.decide(firm, code, "看过它的网站", officer).decision().orElseThrow();
    }

    private void state(CompanyId firm, String fact, String words, String speaker) {
        facts.record(
                new Statement.What(
                        firm,
                        fact,
                        Period.day(DAY),
                        new Statement.Content.Words(words),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        DAY,
                        speaker,
                        Optional.empty()),
                Actor.SYSTEM);
    }

    @Test
    void aFirmWhoseWordsAreClearIsCodedAndOneWhoseWordsAreNotWaits() {
        CompanyId clear = firm("餐饮", CLEAR);
        assertThat(basisOf(clear)).contains(Basis.CODER);
        assertThat(of(clear).found().map(found -> found.industry().section())).contains("H");
        CompanyId vague = firm("", VAGUE);
        assertThat(of(vague).state()).isEqualTo(State.REVIEW);
        assertThat(codings.queue(200, officer))
                .extracting(CompanyIndustry::company)
                .contains(vague);
    }

    @Test
    void whatAPersonSaysHoldsUntilItIsWithdrawnAndAgainWhenItIsBroughtBack() {
        CompanyId firm = firm("餐饮", CLEAR);
        Optional<String> read = codeOf(firm);
        Decision decision = decide(firm, "i6513");
        assertThat(decision.coder()).isPresent();
        assertThat(codeOf(firm)).contains("6513");
        assertThat(basisOf(firm)).contains(Basis.PERSON);
        assertThat(codings.withdraw(decision.id(), true, officer)).isTrue();
        assertThat(codings.withdraw(decision.id(), true, officer)).isFalse();
        assertThat(codeOf(firm)).isEqualTo(read);
        codings.withdraw(decision.id(), false, officer);
        assertThat(codeOf(firm)).contains("6513");
    }

    @Test
    void aStatedCodeHoldsAgainstTheCoderUntilAnotherSourceDisagrees() {
        CompanyId firm = firm("餐饮", CLEAR);
        state(firm, "industry", "I6513", "统计局");
        assertThat(codeOf(firm)).contains("6513");
        assertThat(basisOf(firm)).contains(Basis.SOURCE);
        state(firm, "industry", "6210", "登记机关");
        assertThat(of(firm).why()).contains(Why.CONFLICT);
        decide(firm, "62");
        assertThat(codeOf(firm)).contains("62");
    }

    @Test
    void whatIsNoCodeSaysNothing() {
        CompanyId firm = firm("餐饮", CLEAR);
        state(firm, "industry", "餐饮类", "街道");
        assertThat(basisOf(firm)).contains(Basis.CODER);
    }

    @Test
    void statedProductsAreReadAtOnce() {
        CompanyId firm = firm("", VAGUE);
        state(firm, "products", "中药饮片；化学药品制剂", "园区");
        assertThat(of(firm).candidates().get(0).industry().code()).isEqualTo("27");
    }

    @Test
    void aFirmThatChangesItsScopeIsReadAnew() {
        String code = TestRegistry.freshCode();
        CompanyId firm =
                registry.take(source, DAY, List.of(line(code, "", VAGUE))).get(0);
        codings.follow();
        assertThat(of(firm).state()).isEqualTo(State.REVIEW);
        registry.take(source, DAY.plusDays(1), List.of(line(code, "餐饮", CLEAR)));
        codings.follow();
        assertThat(basisOf(firm)).contains(Basis.CODER);
    }

    @Test
    void aDecisionFollowsItsFirmIntoAMergeAndBack() {
        CompanyId kept = firm("", VAGUE);
        CompanyId gone = firm("", VAGUE);
        decide(gone, "7259");
        Regrouping merge = merged(kept, gone);
        codings.follow();
        assertThat(codeOf(kept)).contains("7259");
        assertThat(codings.find(gone)).isEmpty();
        regroupings.undo(merge.id(), officer);
        codings.follow();
        assertThat(of(kept).state()).isEqualTo(State.REVIEW);
        assertThat(codeOf(gone)).contains("7259");
    }

    private Regrouping merged(CompanyId kept, CompanyId gone) {
        int keptVersion = companies.find(kept, officer).orElseThrow().version();
        int goneVersion = companies.find(gone, officer).orElseThrow().version();
        return regroupings
                .merge(new Merge(kept, keptVersion, gone, goneVersion, Map.of(), "同一家"), officer)
                .done()
                .orElseThrow();
    }

    @Test
    void whoeverIsPutOffComesLast() {
        CompanyId first = firm("", VAGUE);
        CompanyId second = firm("", VAGUE);
        codings.later(first, officer);
        assertThat(codings.queue(10_000, officer))
                .extracting(CompanyIndustry::company)
                .containsSubsequence(second, first);
    }

    @Test
    void theJobLooksAtEveryFirm() {
        CompanyId firm = firm("餐饮", CLEAR);
        JobId job = codings.codeAll(officer);
        awaitDone(job);
        assertThat(basisOf(firm)).contains(Basis.CODER);
        Codings.Overview overview = codings.overview(officer);
        assertThat(overview.count("H")).isPositive();
        assertThat(overview.all()).isGreaterThanOrEqualTo(overview.coded() + overview.review());
    }

    @Test
    void theListOfFirmsIsNarrowedByIndustryClusterAndClassification() throws Exception {
        CompanyId bank = firm("", VAGUE);
        CompanyId coarse = firm("", VAGUE);
        CompanyId open = firm("", VAGUE);
        decide(bank, "6621");
        decide(coarse, "I");
        assertListed("industry", "J", bank, coarse);
        assertListed("industry", "undecided", open, bank);
        assertListed("cluster", "modern_finance", bank, coarse);
        assertListed("cluster", "digital_economy?", coarse, bank);
        assertListed("classification", "DIGITAL?", coarse, bank);
        mvc.perform(get("/companies").param("cluster", "modern_finance").with(signedInAs(officer)))
                .andExpect(content().string(containsString("集群：现代金融")));
    }

    private void assertListed(String facet, String value, CompanyId listed, CompanyId other) throws Exception {
        mvc.perform(get("/companies")
                        .param(facet, value)
                        .param("sort", "-changed")
                        .param("size", "200")
                        .with(signedInAs(officer)))
                .andExpect(content().string(containsString(listed.code())))
                .andExpect(content().string(not(containsString(other.code()))));
    }

    @Test
    void thePagesShowTheFirmAndTakeWhatThePersonSays() throws Exception {
        CompanyId firm = firm("", VAGUE);
        mvc.perform(get("/coding/review").param("company", firm.code()).with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark")));
        mvc.perform(get("/coding/review")
                        .param("company", firm.code())
                        .param("q", "应用软件")
                        .with(signedInAs(officer)))
                .andExpect(content().string(containsString("6513")));
        mvc.perform(post("/coding/review/" + firm.code())
                        .param("industry", "0000")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("IND-101")));
        mvc.perform(post("/coding/review/" + firm.code())
                        .param("industry", "6513")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl("/coding/review"));
        mvc.perform(get("/companies/" + firm.code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString("6513 应用软件开发")))
                .andExpect(content().string(containsString("数字经济")));
        mvc.perform(get("/coding/decisions").param("q", firm.code()).with(signedInAs(officer)))
                .andExpect(status().isOk());
        mvc.perform(get("/coding/decisions/csv").with(signedInAs(officer)))
                .andExpect(content().string(containsString(firm.code())));
        for (String page : List.of("/coding", "/coding/models", "/coding/review", "/")) {
            mvc.perform(get(page).with(signedInAs(officer))).andExpect(status().isOk());
        }
    }

    private static MockMultipartFile file(String... lines) {
        String text = "企业编号,行业代码,理由\n" + String.join("\n", lines) + "\n";
        return new MockMultipartFile("file", "核定.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileOfDecisionsIsShownFirstAndStoredWholeOrNotAtAll() throws Exception {
        CompanyId one = firm("", VAGUE);
        CompanyId other = firm("", VAGUE);
        mvc.perform(multipart("/coding/decisions/new")
                        .file(file(one.code() + ",6513,年报", other.code() + ",0000,"))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("IND-101")));
        mvc.perform(multipart("/coding/decisions/new")
                        .file(file(one.code() + ",6513,年报", other.code() + ",J,"))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("6513 应用软件开发")));
        assertThat(of(one).state()).isEqualTo(State.REVIEW);
        String rows = "2\t" + one.code() + "\t6513\t年报\n3\t" + other.code() + "\tJ\t";
        String undo = ((Undo) Objects.requireNonNull(mvc.perform(post("/coding/decisions/take")
                                .param("rows", rows)
                                .with(csrf())
                                .with(signedInAs(officer)))
                        .andExpect(redirectedUrl("/coding/decisions"))
                        .andReturn()
                        .getFlashMap()
                        .get("undo")))
                .action();
        assertThat(codeOf(one)).contains("6513");
        assertThat(codeOf(other)).contains("J");
        mvc.perform(post(undo).with(csrf()).with(signedInAs(officer))).andExpect(redirectedUrl("/coding/decisions"));
        assertThat(List.of(one, other)).allMatch(firm -> of(firm).state() == State.REVIEW);
    }

    /** Whatever it is worth: two hundred firms of two kinds. */
    @Test
    void aCoderOfTheDistrictsOwnIsTrainedMeasuredUsedAndGivenBack() throws Exception {
        List<CompanyId> firms = registry.take(source, DAY, twoHundredLines());
        codings.follow();
        for (int i = 0; i < firms.size(); i++) {
            decide(firms.get(i), i % 2 == 0 ? "6210" : "65");
        }
        CompanyId waiting = firm("", VAGUE);
        awaitDone(models.train(officer).job().orElseThrow());
        Model model = models.list().get(0);
        assertThat(model.firms()).isGreaterThanOrEqualTo(200);
        assertThat(model.own().top1()).isGreaterThan(0.5);
        assertThat(model.shipped().texts()).isEqualTo(model.own().texts());
        awaitDone(models.use(Optional.of(model.id()), officer));
        assertThat(models.inUse()).contains(model);
        assertThat(of(waiting).model()).isEqualTo(model.id().code());
        mvc.perform(get("/coding/models").with(signedInAs(officer)))
                .andExpect(content().string(containsString(model.id().code())));
        awaitDone(models.use(Optional.empty(), officer));
        assertThat(of(waiting).model()).isEqualTo("shipped");
    }

    private List<String> twoHundredLines() {
        return IntStream.range(0, 200)
                .mapToObj(i -> line(
                        TestRegistry.freshCode(),
                        i % 2 == 0 ? "餐饮" : "软件",
                        i % 2 == 0 ? "餐饮服务；小吃" + i : "软件开发；信息系统集成服务" + i))
                .toList();
    }

    private void awaitDone(JobId job) {
        await().atMost(TRAINING).until(() -> jobs.get(job).state().isEnded());
        assertThat(jobs.get(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void onlyWhoMayChangeFirmsDecidesAndOnlyWhoMaySetUpImportsChoosesThePrecision() throws Exception {
        CompanyId firm = firm("", VAGUE);
        mvc.perform(get("/coding").with(signedInAs(Role.VIEWER))).andExpect(status().isOk());
        mvc.perform(get("/coding/review").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(post("/companies/" + firm.code() + "/industry")
                        .param("industry", "6513")
                        .with(csrf())
                        .with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/coding/precision")
                        .param("precision", "0.8")
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/coding/precision")
                        .param("precision", "2")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("COD-103")));
    }

    @Test
    void programsSayAndReadTheSame() throws Exception {
        CompanyId firm = firm("", VAGUE);
        String address = "/api/v1/companies/" + firm.code() + "/industry";
        mvc.perform(post(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\": \"6621\", \"reason\": \"年报\"}")
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.code").value("6621"));
        mvc.perform(get(address).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.basis").value("PERSON"))
                .andExpect(jsonPath("$.clusters[?(@.id == 'modern_finance')].belongs")
                        .value("YES"));
        mvc.perform(post(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\": \"0000\"}")
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$.problems[0].code").value("IND-101"));
        mvc.perform(get("/api/v1/coding").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.byBasis.PERSON").exists());
        mvc.perform(get("/api/v1/coding/decisions").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.rows[0].company").exists());
        mvc.perform(get("/api/v1/coding/models").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.shipped.SCOPE.texts").value(866));
    }
}
