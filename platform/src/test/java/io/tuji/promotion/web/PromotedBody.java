package io.tuji.promotion.web;

import static io.tuji.Bearer.bearer;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.agreement.internal.InventedAgreements;
import io.tuji.document.DocumentClass;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.internal.TestProjects;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/** Bodies that have one of everything that promotion keeps. */
@Component
class PromotedBody {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final TestProjects projects;
    private final InventedAgreements agreements;
    private final InventedFirms firms;
    private final TestAccounts accounts;
    private final TestTokens tokens;
    private final Documents documents;

    PromotedBody(
            TestProjects projects,
            InventedAgreements agreements,
            InventedFirms firms,
            TestAccounts accounts,
            TestTokens tokens,
            Documents documents) {
        this.projects = projects;
        this.agreements = agreements;
        this.firms = firms;
        this.accounts = accounts;
        this.tokens = tokens;
        this.documents = documents;
    }

    /** @param codes of its records by what they are; of papers the ids */
    record Filled(OrgUnitId unit, Map<String, String> codes) {

        String code(String what) {
            return Objects.requireNonNull(codes.get(what), what);
        }
    }

    /** @param mark stands in all that it has, so that lists can be asked for it; {@code landed} in what has landed */
    Filled fill(String mark, String landed, Visitor leader, MockMvc mvc) throws Exception {
        OrgUnitId unit = firms.body(mark + "中心");
        Visitor promoter = accounts.create(Optional.of(unit), Role.PROMOTER);
        Made made = new Made(mvc, tokens.of(promoter));
        Project project =
                projects.at("target", DAY, new Project.Firm(Optional.empty(), mark, true, false), Map.of(), promoter);
        Map<String, String> codes = new TreeMap<>();
        String here = "/projects/" + project.code();
        codes.put("project", project.code().toString());
        codes.put("landed", landed(landed, promoter, leader));
        codes.put("engagement", made.code("/engagements", """
                {"firm": "%s", "unregistered": true, "kind": "MEETING", "day": "%s", "subject": "谈", "theirs": [{"name": "甲"}]}
                """.formatted(mark, DAY)));
        codes.put(
                "promise",
                made.code(here + "/promises", "{\"kind\": \"SPACE\", \"words\": \"补贴\", \"tie\": \"SPACE\"}"));
        codes.put("signing", made.code(here + "/signings", """
                {"kind": "FORMAL", "signedOn": "%s", "amount": 10, "currency": "CNY", "parties": "双方"}
                """.formatted(DAY)));
        codes.put("commitment", made.code(here + "/commitments", """
                {"side": "DISTRICT", "subject": "SERVICE", "year": 2026, "words": "专人"}
                """));
        codes.put("old", made.code("/old-agreements", """
                {"firm": "%s", "title": "协议", "tie": "TAX"}
                """.formatted(mark)));
        codes.put("blocker", made.code("/blockers", """
                {"project": "%s", "words": "缺场地", "cause": "SPACE", "askedBy": "李总", "askedOn": "%s"}
                """.formatted(project.code(), DAY)));
        codes.put("meeting", made.code("/coordination", """
                {"title": "%s", "heldOn": "%s", "chair": "甲"}
                """.formatted(mark, DAY)));
        codes.put("force", new Made(mvc, tokens.of(leader)).code("/task-forces", """
                {"name": "%s", "mandate": "引进", "lead": "%s", "from": "%s", "until": "2099-01-01"}
                """.formatted(
                                mark, promoter.login(), DAY)));
        Visitor asked = accounts.create(Optional.empty(), Role.PROMOTER);
        codes.put("request", made.read("/team-requests", "$.id", """
                {"project": "%s", "kind": "HELP", "to": "%s", "role": "助", "words": "帮"}
                """.formatted(project.code(), asked.login())));
        codes.put("project.paper", paper("project", "" + project.id().value(), promoter));
        for (String kind : List.of("engagement", "signing", "commitment")) {
            codes.put(
                    kind + ".paper",
                    paper(kind, Objects.requireNonNull(codes.get(kind)).replaceAll("^[A-Z]+-0*", ""), promoter));
        }
        return new Filled(unit, codes);
    }

    private String landed(String name, Visitor promoter, Visitor leader) {
        Project project = agreements.registered(firms.firm(name, null), promoter);
        Map<String, String> told = Map.of("landed_on", "2025-11-20", "foreign_hq", "yes", "jobs", "12");
        return agreements.move(project, "landed", told, leader).code().toString();
    }

    private String paper(String kind, String id, Visitor promoter) {
        NewDocument paper =
                new NewDocument(new OwnerRecord(kind, id), DocumentClass.EVIDENCE, "佐证.txt", promoter.actor());
        byte[] bytes = "虚构".getBytes(StandardCharsets.UTF_8);
        return "" + documents.store(paper, new ByteArrayInputStream(bytes)).id().value();
    }

    /** Makes records as a program of one person does. */
    private record Made(MockMvc mvc, String token) {

        String code(String address, String json) throws Exception {
            return read(address, "$.code", json);
        }

        String read(String address, String path, String json) throws Exception {
            String answer = mvc.perform(post("/api/v1" + address)
                            .with(bearer(token))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            try {
                return JsonPath.read(answer, path).toString();
            } catch (IllegalArgumentException | com.jayway.jsonpath.PathNotFoundException e) {
                throw new AssertionError(address + ": " + answer, e);
            }
        }
    }
}
