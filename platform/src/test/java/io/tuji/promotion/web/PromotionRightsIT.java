package io.tuji.promotion.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.ledger.internal.EditedBook;
import io.tuji.promotion.internal.ProjectSearchStore;
import io.tuji.promotion.web.PromotedBody.Filled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each role may do with the records of promotion of the own body and of another: one table, asked on pages, by programs, of lists,
 * files, counts and the search. Every test is taken back.
 */
@PlatformTest
@Transactional
@NullUnmarked
class PromotionRightsIT {

    private static final String API = "/api/v1";
    private static final String MARK = "权限矩阵企业";
    private static final String LANDED = "权限落地企业";

    /**
     * A list.
     *
     * @param code what stands in a row
     * @param page empty where other tests ask the page
     */
    private record Rows(String code, String page, String api, String mark) {

        static Rows of(String code, String page, String api) {
            return new Rows(code, page, api, MARK);
        }

        String page(String format) {
            int query = (page + "?").indexOf('?');
            return page.substring(0, query) + format + page.substring(query) + (query < page.length() ? "&" : "?")
                    + "q=" + mark;
        }
    }

    private static final String COUNTED = "?measure=new_foreign_hq&from=2021-01-01&to=2025-12-31";

    private static final List<Rows> ROWS = List.of(
            Rows.of("project", "/projects", "/projects"),
            Rows.of("engagement", "/engagements", "/engagements"),
            Rows.of("promise", "/agreements", "/promises"),
            Rows.of("signing", "/signings", "/signings"),
            Rows.of("commitment", "/agreements/commitments", "/commitments"),
            Rows.of("old", "/agreements/old", "/old-agreements"),
            new Rows("landed", "/landed" + COUNTED, "/landed" + COUNTED, LANDED),
            Rows.of("blocker", "/blockers", "/blockers"),
            Rows.of("meeting", "/coordination", "/coordination"),
            Rows.of("project", "", "/zones/queue"),
            Rows.of("project", "", "/team-requests"),
            Rows.of("force", "/task-forces", "/task-forces"),
            Rows.of("project", "", "/funnel/rows?what=standing"),
            Rows.of("project", "", "/funnel/stuck"));

    /** Addresses of records, with the code at the brackets. */
    private static final Map<String, List<String>> SEEN = Map.of(
            "project",
            List.of(
                    "/projects/{}",
                    "/projects/{}/agreement",
                    "/zones/projects/{}",
                    "/api/v1/projects/{}",
                    "/api/v1/projects/{}/documents"),
            "engagement",
            List.of("/engagements/{}", "/api/v1/engagements/{}"),
            "promise",
            List.of("/api/v1/promises/{}"),
            "blocker",
            List.of("/blockers/{}", "/api/v1/blockers/{}"),
            "meeting",
            List.of("/api/v1/coordination/{}"),
            "force",
            List.of("/task-forces/{}"),
            "request",
            List.of("/api/v1/team-requests/{}"));

    /** What pages offer to those alone who may do it. */
    private record Offer(String page, String form, List<String> actions) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer("/projects/{}", "/edit\"", List.of("change")),
            new Offer("/projects/{}", "/team\"", List.of("change")),
            new Offer("/projects/{}", "/moves\"", List.of("move", "accept")),
            new Offer("/projects/{}", "id=\"override\"", List.of("override")),
            new Offer("/projects/{}", "/remove\"", List.of("delete")),
            new Offer("/projects/{}/agreement", "/agreement/promises\"", List.of("add")),
            new Offer("/engagements/{}", "/edit\"", List.of("change")),
            new Offer("/blockers/{}", "/moves/PAUSE\"", List.of("change")));

    /** Sent by a program; nothing of it is enough for a change. */
    private static final Map<String, String> CHANGES = Map.of(
            "/engagements/{engagement}/corrections",
            "{}",
            "/blockers/{blocker}/moves",
            "{\"move\": \"PAUSE\"}",
            "/promises/{promise}/moves",
            "{\"move\": \"WITHDRAW\"}",
            "/signings/{signing}/withdrawals",
            "{\"withdrawn\": true}",
            "/commitments/{commitment}/reports",
            "{}",
            "/old-agreements/{old}/verdicts",
            "{}",
            "/projects/{project}/team",
            "{\"login\": \"nobody\"}");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PromotedBody bodies;

    @Autowired
    private ProjectSearchStore found;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    private Filled own;
    private Filled other;

    private final List<String> differences = new ArrayList<>();
    private Visitor visitor;
    private String token;

    @BeforeEach
    void fill() throws Exception {
        Visitor leader = accounts.create(Optional.empty(), Role.LEADER);
        own = bodies.fill(MARK + "甲", LANDED + "甲", leader, mvc);
        other = bodies.fill(MARK + "乙", LANDED + "乙", leader, mvc);
    }

    @Test
    void everyRoleReachesTheSameByEveryDoor() throws Exception {
        for (Role role : Role.values()) {
            visitor = accounts.create(Optional.of(own.unit()), role);
            token = tokens.of(visitor);
            lists();
            records(own);
            if (views()) {
                records(other);
            }
        }
        assertThat(differences).isEmpty();
    }

    private void same(String as, Object is, Object expected) {
        if (!is.equals(expected)) {
            differences.add(as + ": " + is + " and not " + expected);
        }
    }

    private boolean may(String action, Filled body) {
        return RightsTable.may(visitor.roles().iterator().next(), action, body.equals(own));
    }

    private record Answer(int status, String text) {}

    private Answer ask(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
    }

    private Answer page(String address) throws Exception {
        return ask(get(address).with(signedInAs(visitor)));
    }

    private Answer program(String address) throws Exception {
        return ask(get(API + address).with(bearer(token)));
    }

    private String as(String address) {
        return visitor.roles() + " " + address;
    }

    private boolean views() {
        return visitor.may("promotion", "VIEW");
    }

    private void lists() throws Exception {
        for (Rows rows : ROWS) {
            String api = rows.api() + (rows.api().contains("?") ? "&" : "?") + "q=" + rows.mark();
            Answer listed = program(api);
            listed("list", rows, api, listed, views());
            if (views()) {
                long expected = List.of(own, other).stream()
                        .filter(body -> may("count", body))
                        .count();
                same(as(api), JsonPath.<Integer>read(listed.text(), "$.total"), (int) expected);
            }
            if (!rows.page().isEmpty()) {
                shown(rows);
            }
        }
        String board = "/projects/board?pipeline=new&unit=" + other.unit().value();
        listed("list", ROWS.get(0), board, page(board), views(), other);
        counts();
        ledger();
    }

    /** As a file, and on the page for whoever may have no file: both read the same rows. */
    private void shown(Rows rows) throws Exception {
        boolean exports = visitor.may("promotion", "EXPORT");
        String file = rows.page("/csv");
        listed("export", rows, file, page(file), exports);
        if (!exports || rows.code().equals("project")) {
            listed("list", rows, rows.page(""), page(rows.page("")), views());
        }
    }

    private void listed(String action, Rows rows, String address, Answer answer, boolean isEntitled) {
        listed(action, rows, address, answer, isEntitled, own, other);
    }

    private void listed(String action, Rows rows, String address, Answer answer, boolean isEntitled, Filled... asked) {
        same(as(address), answer.status(), isEntitled ? 200 : 403);
        for (Filled body : asked) {
            String code = body.code(rows.code());
            same(as(address) + " " + code, answer.text().contains(code), may(action, body));
        }
    }

    private void counts() throws Exception {
        for (Filled body : List.of(own, other)) {
            Answer funnel = program("/funnel?unit=" + body.unit().value());
            same(as("funnel"), funnel.status(), views() ? 200 : 403);
            if (views()) {
                List<Integer> entered = JsonPath.read(funnel.text(), "$.pipelines[*].entered");
                same(as("funnel"), entered.stream().mapToInt(Integer::intValue).sum(), may("count", body) ? 2 : 0);
            }
        }
    }

    private void ledger() throws Exception {
        MockHttpServletResponse book = mvc.perform(get("/ledger/xlsx").with(signedInAs(visitor)))
                .andReturn()
                .getResponse();
        same(as("ledger"), book.getStatus(), visitor.may("promotion", "EXPORT") ? 200 : 403);
        if (book.getStatus() == 200) {
            EditedBook rows = new EditedBook(book.getContentAsByteArray());
            for (Filled body : List.of(own, other)) {
                same(as("ledger"), rows.lists(body.code("project")), may("export", body));
            }
        }
    }

    private void records(Filled body) throws Exception {
        Map<String, String> pages = new HashMap<>();
        for (Map.Entry<String, List<String>> of : SEEN.entrySet()) {
            for (String form : of.getValue()) {
                String address = form.replace("{}", body.code(of.getKey()));
                Answer answer = address.startsWith(API) ? program(address.substring(API.length())) : page(address);
                holds("see", body, views(), address, answer);
                pages.put(form, answer.text());
            }
        }
        OFFERS.forEach(offer -> same(
                as(offer.page()) + " " + offer.form(),
                Objects.requireNonNull(pages.get(offer.page())).contains(offer.form()),
                offer.actions().stream().anyMatch(action -> may(action, body))));
        found(body);
        papers(body);
        changed(body);
        moved(body);
    }

    /**
     * Whoever has no right to such acts is forbidden them, whoever does not see the record does not find it, and whoever sees it is told
     * why not.
     *
     * @param refusals of which one is told to whoever sees it and may not
     */
    private void holds(
            String action, Filled body, boolean isEntitled, String address, Answer answer, String... refusals) {
        String as = as(address) + " " + answer.text().lines().limit(3).toList();
        if (!isEntitled) {
            same(as, answer.status(), 403);
        } else if (!may("see", body)) {
            same(as, answer.status(), 404);
        } else {
            Set<Integer> expected = may(action, body) ? Set.of(200, 409, 422) : Set.of(422);
            same(as + answer.status(), expected.contains(answer.status()), true);
            boolean isRefused = Arrays.stream(refusals).anyMatch(answer.text()::contains);
            same(as, isRefused, !may(action, body));
        }
    }

    private void found(Filled body) throws Exception {
        String code = body.code("project");
        same(as(code), found.best(code, 5, visitor).size(), may("find", body) ? 1 : 0);
        same(as("suggest"), page("/search/suggest?q=" + code).text().contains("/projects/" + code), may("find", body));
    }

    private void papers(Filled body) throws Exception {
        boolean isEntitled = visitor.may("document", "VIEW");
        String first = "/documents/" + body.code("project.paper");
        holds("open", body, isEntitled, first, page(first));
        for (String of : List.of("engagement", "signing", "commitment")) {
            String address = "/documents/" + body.code(of + ".paper");
            holds("open", body, isEntitled, address, program(address));
        }
        String paper = API + "/projects/" + body.code("project") + first;
        holds("delete", body, changes(), paper, ask(delete(paper).with(bearer(token))), "PRO-155");
    }

    private boolean changes() {
        return visitor.may("promotion", "CHANGE");
    }

    private Answer send(AbstractMockHttpServletRequestBuilder<?> request, String json) throws Exception {
        return ask(request.with(bearer(token))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private void changed(Filled body) throws Exception {
        String project = API + "/projects/" + body.code("project");
        for (String part : List.of("promises", "milestones")) {
            holds("add", body, changes(), part, send(post(project + "/" + part), "{}"));
        }
        holds("change", body, changes(), project, send(patch(project), "{\"version\": 99, \"fields\": {}}"));
        for (Map.Entry<String, String> change : CHANGES.entrySet()) {
            String kind = change.getKey().replaceAll(".*\\{|}.*", "");
            String address = API + change.getKey().replace("{" + kind + "}", body.code(kind));
            holds("change", body, changes(), address, send(post(address), change.getValue()));
        }
    }

    /** Each is held back by its gate; whoever may not bring it there is told that, too. */
    private void moved(Filled body) throws Exception {
        String moves = API + "/projects/" + body.code("project") + "/moves";
        String[] notYours = {"PRO-123", "PRO-124"};
        holds("move", body, views(), moves, send(post(moves), "{\"stage\": \"tracking\"}"), notYours);
        holds("accept", body, views(), moves, send(post(moves), "{\"stage\": \"landed\"}"), notYours);
        String through = "{\"stage\": \"tracking\", \"override\": true}";
        holds("override", body, views(), moves, send(post(moves), through), "PRO-130");
    }
}
