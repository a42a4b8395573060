package io.tuji.promotion.internal;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.blocker.internal.InventedBlockers;
import io.tuji.demand.Needs;
import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Claims.Matter;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.internal.EngagementTalks;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.ReminderSource;
import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import io.tuji.registry.Registry;
import io.tuji.registry.Regroupings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of projects when their firms are merged, or were invented and go. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ProjectFirmIT {

    @Autowired
    private Projects projects;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Needs needs;

    @Autowired
    private PromotionReferences own;

    @Autowired
    private List<CompanyReferences> references;

    @Autowired
    private List<ReminderSource> reminders;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestProjects test;

    @Autowired
    private EngagementTalks talks;

    @Autowired
    private Engagements engagements;

    @Autowired
    private Claims claims;

    @Autowired
    private InventedBlockers blockers;

    @Autowired
    private Registry registry;

    @Autowired
    private Regroupings regroupings;

    @Autowired
    private Documents documents;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Visitor promoter;
    private Visitor colleague;
    private Visitor leader;
    private CompanyId firm;
    private String token;
    private LocalDate today;

    @BeforeEach
    void people() {
        firms.chain();
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        colleague = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        token = tokens.of(leader);
        today = LocalDate.now(clock);
        firm = firms.firm(InventedFirms.name("面粉"), "110101");
    }

    private Project fresh(Project project) {
        return projects.find(project.id(), leader).orElseThrow();
    }

    /** What hangs on a firm wherever people list or count it. */
    private Map<String, Object> on(CompanyId asked) throws Exception {
        Map<String, Object> lists = new TreeMap<>();
        for (String list : List.of("projects", "engagements", "blockers")) {
            String answer = mvc.perform(
                            get("/api/v1/" + list + "?company=" + asked.code()).with(bearer(token)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            lists.put(list, Set.copyOf(JsonPath.<List<String>>read(answer, "$.rows[*].code")));
            lists.put(list + " counted", JsonPath.read(answer, "$.total"));
        }
        Claims.Standing claim = claims.of(new Firm(Optional.of(asked), "", false), leader);
        lists.put("claim", claim.holder().map(holder -> holder.body().name()).orElse(""));
        lists.put("matters", claim.matters().stream().map(Matter::id).collect(toSet()));
        lists.put(
                "held",
                references.stream()
                        .flatMap(one -> one.heldBy(asked).stream())
                        .collect(toMap(CompanyReferences.Held::labelKey, CompanyReferences.Held::count)));
        lists.put(
                "page",
                Pattern.compile("href=\"/(projects|engagements|blockers)/([A-Z]+-[0-9-]+)\"")
                        .matcher(page("/companies/" + asked.code()))
                        .results()
                        .map(link -> link.group(2))
                        .collect(toSet()));
        return lists;
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(signedInAs(promoter)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** What the promoter is reminded of. */
    private Set<String> reminded() {
        Set<String> occasions = new TreeSet<>();
        reminders.forEach(source ->
                source.due(today.plusDays(40), (person, kind) -> source.days().get(kind), one -> {
                    if (one.person().equals(promoter.id())) {
                        assertThat(occasions.add(one.occasion()))
                                .as(one.occasion())
                                .isTrue();
                    }
                }));
        return occasions;
    }

    /** A firm with a project, talks, blockers, a claim of that body that another disputes, and something to be reminded of. */
    private Made made(Visitor speaker, Visitor rival) {
        CompanyId of = firms.firm(InventedFirms.name("面粉"), null);
        Engagement talk = talks.held(of, today.minusDays(3), speaker);
        talks.planned(of, today.plusDays(2), promoter);
        Claims.Outcome dispute = claims.dispute(new Firm(Optional.of(of), "", false), "先谈过", rival);
        assertThat(dispute.problems()).isEmpty();
        Project project = test.at(
                "target", today.minusDays(2), new Project.Firm(Optional.of(of), "", false, false), Map.of(), promoter);
        projects.edit(project.id(), new Edit(1, Map.of("next_step", "登门", "next_on", today.toString()), ""), promoter);
        blockers.entered(InventedBlockers.on(of, today.minusDays(1)), promoter);
        blockers.entered(InventedBlockers.on(project.code(), today.minusDays(1)), promoter);
        return new Made(of, project, talk);
    }

    private record Made(CompanyId firm, Project project, Engagement talk) {}

    @Test
    void firmsAreMergedAndPartedAgainWithAllThatHangsOnThem() throws Exception {
        Made one = made(promoter, colleague);
        Made other = made(colleague, promoter);
        Map<String, Object> ofOne = on(one.firm());
        Map<String, Object> ofOther = on(other.firm());
        Set<String> reminded = reminded();
        assertThat(reminded).hasSizeGreaterThanOrEqualTo(2);

        press(
                "/companies/merge",
                Map.of(
                        "kept",
                        one.firm().code(),
                        "keptVersion",
                        version(one.firm()),
                        "gone",
                        other.firm().code(),
                        "goneVersion",
                        version(other.firm()),
                        "reason",
                        "同一家"));
        Map<String, Object> together = on(one.firm());
        Map<String, Object> byTheGone = on(other.firm());
        for (String list : List.of("projects", "engagements", "blockers")) {
            Set<Object> both = union(ofOne.get(list), ofOther.get(list));
            assertThat(together).as(list).containsEntry(list, both).containsEntry(list + " counted", both.size());
            assertThat(byTheGone).as("asked by the code that is gone").containsEntry(list, both);
        }
        assertThat(together.get("page")).as("on the page").isEqualTo(union(ofOne.get("page"), ofOther.get("page")));
        assertThat(together.get("matters"))
                .as("matters")
                .isEqualTo(union(ofOne.get("matters"), ofOther.get("matters")));
        assertThat(reminded()).isEqualTo(reminded);
        assertThat(fresh(other.project()).firm().company()).contains(one.firm());

        Edit edit = new Edit(fresh(other.project()).version(), Map.of("jobs", "3"), "");
        assertThat(projects.edit(other.project().id(), edit, promoter).problems())
                .isEmpty();
        assertThat(engagements
                        .correct(
                                other.talk().id(),
                                other.talk().version(),
                                EngagementTalks.typed(
                                        one.firm().code(),
                                        today.minusDays(3),
                                        Map.of("reason", "补记", "ours", colleague.login())),
                                colleague)
                        .problems())
                .isEmpty();

        press(
                "/companies/regroupings/"
                        + regroupings.list(one.firm()).get(0).id().value() + "/undo",
                Map.of("company", one.firm().code()));
        assertThat(on(one.firm())).isEqualTo(ofOne);
        assertThat(on(other.firm())).isEqualTo(ofOther);
        assertThat(reminded()).isEqualTo(reminded);
    }

    private static Set<Object> union(Object one, Object other) {
        Set<Object> both = new HashSet<>((Set<?>) one);
        both.addAll((Set<?>) other);
        return both;
    }

    private String version(CompanyId firm) {
        return "" + registry.find(firm, promoter).orElseThrow().version();
    }

    private void press(String address, Map<String, String> sent) throws Exception {
        var request = post(address).with(signedInAs(promoter)).with(csrf());
        sent.forEach(request::param);
        mvc.perform(request).andExpect(status().is3xxRedirection());
    }

    @Test
    void whatTheInvestorNeedsStaysWithTheProjectWhereItComesToHangOnTheCompanyThatIsFoundedHere() {
        Map<String, String> typed = InventedProjects.typed(firm);
        typed.put("name", "由投资人换成本地公司的项目");
        Project before = projects.enter(typed, promoter).now().orElseThrow();
        assertThat(asked(before)).contains("need");
        needs.add(need(firm), promoter);
        assertThat(asked(before)).doesNotContain("need");
        CompanyId founded = firms.firm(InventedFirms.name("面粉"), "310104");
        Edit edit = new Edit(before.version(), Map.of("company", founded.code()), "");
        Project after = projects.edit(before.id(), edit, promoter).now().orElseThrow();
        assertThat(after.firm().company()).contains(founded);
        assertThat(asked(after)).doesNotContain("need");
    }

    private List<String> asked(Project project) {
        return projects.missing(project, "tracking").stream().map(Missing::key).toList();
    }

    private static Needs.Typed need(CompanyId of) {
        return new Needs.Typed(of.code(), "", "", "PREMISES", "厂房", "", "", "", "", "李某", "2025-01-01", "", "");
    }

    @Test
    void theProjectsOfAnInventedFirmGoWithItAndOthersForgetThatTheySprangFromThem() {
        Project first = invented.entered(firm, promoter);
        Map<String, String> typed = InventedProjects.typed(firms.firm(InventedFirms.name("面包"), null));
        typed.put("sprung_from", first.code().toString());
        Project second = projects.enter(typed, promoter).now().orElseThrow();
        assertThat(second.sprungFrom()).contains(first.code());
        assertThat(own.heldBy(firm)).extracting("count").containsExactly(1L);
        Document paper = paper(first);
        Document kept = paper(second);
        firms.set(firm, "invented = true");
        own.eraseInvented();
        assertThat(projects.find(first.id(), leader)).isEmpty();
        assertThat(fresh(second).sprungFrom()).isEmpty();
        assertThat(documents.find(kept.id())).isPresent();
        assertThat(jdbc.sql(
                                "select count(*) from document d left join document_chunk c on c.document = d.id where d.id = :id")
                        .param("id", paper.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Document paper(Project project) {
        OwnerRecord owner = new OwnerRecord("project", "" + project.id().value());
        return documents.store(
                new NewDocument(owner, DocumentClass.EVIDENCE, "意向书.txt", promoter.actor()),
                new ByteArrayInputStream("虚构".getBytes(StandardCharsets.UTF_8)));
    }
}
