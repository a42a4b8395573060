package io.tuji.study.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Outcome;
import io.tuji.engine.value.Place;
import io.tuji.study.Findings;
import io.tuji.study.Studies;
import io.tuji.study.Study;
import io.tuji.study.Study.Move;
import io.tuji.study.internal.StudyListStore;
import io.tuji.study.internal.StudyProblem;
import io.tuji.study.web.StudyJson.NodeFindingJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Studies, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/studies")
@Requires(module = "study", act = Act.VIEW)
class StudiesApi {

    record NewStudy(
            String question,

            @Described(zh = "承担单位的编号；与 body 只写一个", en = "number of the commissioned body; either this or body")
            Optional<Long> unit,

            @Described(zh = "平台外的承担单位", en = "the commissioned body where it is outside the platform")
            Optional<String> body,

            Optional<LocalDate> due,

            @Described(zh = "更正时须写理由", en = "needed of a correction")
            Optional<String> reason,

            @Described(zh = "更正时写看到的版本", en = "of a correction, the version that was seen")
            Optional<Integer> version) {

        Studies.Typed typed() {
            return new Studies.Typed(
                    question,
                    unit.map(String::valueOf).orElse(""),
                    body.orElse(""),
                    due.map(LocalDate::toString).orElse(""),
                    reason.orElse(""));
        }
    }

    record NewStudyMove(
            @Described(zh = "START、DELIVER、DECIDE 或 DROP", en = "START, DELIVER, DECIDE or DROP")
            String move,

            @Described(zh = "DROP 须写理由", en = "needed of DROP")
            Optional<String> words) {

        NewStudyMove {
            move = Objects.requireNonNullElse(move, "");
        }
    }

    record NewFinding(
            String words,

            @Described(zh = "ESTABLISHED、LIKELY 或 OPEN", en = "ESTABLISHED, LIKELY or OPEN")
            String certainty,

            @Described(zh = "相关节点，写“产业链/节点”", en = "the nodes that it concerns, as chain/node")
            List<String> nodes,

            @Described(zh = "街镇代码、片区编号", en = "codes of subdistricts, ids of areas")
            List<String> places) {

        NewFinding {
            nodes = nodes == null ? List.of() : List.copyOf(nodes);
            places = places == null ? List.of() : List.copyOf(places);
        }
    }

    record NewStudyDecision(
            String words,

            @Described(zh = "由谁决定", en = "who decided") String decidedBy,

            @Described(zh = "不写为今天", en = "today where left out")
            Optional<LocalDate> decidedOn,

            @Described(zh = "落实单位的编号", en = "number of the body that does it")
            long owner,

            Optional<LocalDate> due) {}

    record NewPartWithdrawal(
            @Described(zh = "撤回理由", en = "why it is withdrawn")
            Optional<String> words) {}

    private final StudyListStore list;
    private final Studies studies;
    private final Findings findings;
    private final StudyDesk desk;

    StudiesApi(StudyListStore list, Studies studies, Findings findings, StudyDesk desk) {
        this.list = list;
        this.studies = studies;
        this.findings = findings;
        this.desk = desk;
    }

    @GetMapping
    @Described(zh = "研判课题", en = "The studies")
    ResponseEntity<PageJson<StudyJson>> list(@ListOf(StudyListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(
                list.page(listing, visitor), row -> StudyJson.of(row.study(), List.of(), List.of(), List.of()));
    }

    @GetMapping("/findings")
    @Described(zh = "一个节点上的结论", en = "What was found on a node")
    List<NodeFindingJson> findings(
            @Described(zh = "产业链", en = "the chain") @RequestParam(defaultValue = "") String chain,
            @Described(zh = "节点", en = "the node") @RequestParam(defaultValue = "") String node,
            Visitor visitor) {
        return chain.isBlank()
                ? List.of()
                : findings.on(new ChainNode(chain, node), visitor).stream()
                        .map(NodeFindingJson::of)
                        .toList();
    }

    @GetMapping("/{code}")
    @Described(zh = "一个课题和它的结论、决定、经过", en = "One study with findings, decisions and what was done", refuses = 404)
    StudyJson show(@PathVariable String code, Visitor visitor) {
        return json(desk.get(code, visitor));
    }

    @PostMapping
    @Requires(module = "study", act = Act.CHANGE)
    @Described(zh = "立题", en = "Set up a study", gives = 201)
    ResponseEntity<StudyJson> add(@RequestBody NewStudy sent, Visitor visitor) {
        return done(studies.add(sent.typed(), visitor));
    }

    @PostMapping("/{code}/corrections")
    @Requires(module = "study", act = Act.CHANGE)
    @Described(zh = "更正一个课题；原来的内容保留", en = "Correct a study; what it said is kept", gives = 201, refuses = 404)
    ResponseEntity<StudyJson> correct(@PathVariable String code, @RequestBody NewStudy sent, Visitor visitor) {
        Study before = desk.get(code, visitor);
        return done(studies.correct(before.id(), sent.version().orElse(0), sent.typed(), visitor));
    }

    @PostMapping("/{code}/moves")
    @Requires(module = "study", act = Act.CHANGE)
    @Described(zh = "启动、交付、决定、终止", en = "Start, deliver, decide, drop", gives = 201, refuses = 404)
    ResponseEntity<StudyJson> move(@PathVariable String code, @RequestBody NewStudyMove sent, Visitor visitor) {
        Study before = desk.get(code, visitor);
        Move move = Move.read(sent.move())
                .orElseThrow(() ->
                        ApiRefused.input(List.of(StudyProblem.MOVE_UNKNOWN.at(Place.field("move"), sent.move()))));
        return done(studies.move(before.id(), move, sent.words().orElse(""), visitor));
    }

    @PostMapping("/{code}/findings")
    @Requires(module = "study", act = Act.CHANGE)
    @Described(zh = "写入结论", en = "Add a finding", gives = 201, refuses = 404)
    ResponseEntity<StudyJson> addFinding(@PathVariable String code, @RequestBody NewFinding sent, Visitor visitor) {
        Study before = desk.get(code, visitor);
        Studies.TypedFinding typed =
                new Studies.TypedFinding(sent.words(), sent.certainty(), sent.nodes(), sent.places());
        return done(studies.addFinding(before.id(), typed, visitor));
    }

    @PostMapping("/{code}/decisions")
    @Requires(module = "study", act = Act.CHANGE)
    @Described(zh = "写入决定", en = "Add a decision", gives = 201, refuses = 404)
    ResponseEntity<StudyJson> addDecision(
            @PathVariable String code, @RequestBody NewStudyDecision sent, Visitor visitor) {
        Study before = desk.get(code, visitor);
        Studies.TypedDecision typed = new Studies.TypedDecision(
                sent.words(),
                sent.decidedBy(),
                sent.decidedOn().map(LocalDate::toString).orElse(""),
                Long.toString(sent.owner()),
                sent.due().map(LocalDate::toString).orElse(""));
        return done(studies.addDecision(before.id(), typed, visitor));
    }

    @PostMapping("/{code}/findings/{id}/withdrawals")
    @Requires(module = "study", act = Act.CHANGE)
    @Described(zh = "撤回结论", en = "Withdraw a finding", gives = 201, refuses = 404)
    ResponseEntity<StudyJson> withdrawFinding(
            @PathVariable String code, @PathVariable long id, @RequestBody NewPartWithdrawal sent, Visitor visitor) {
        Study before = desk.get(code, visitor);
        return done(studies.withdrawFinding(before.id(), id, sent.words().orElse(""), visitor));
    }

    @PostMapping("/{code}/decisions/{id}/withdrawals")
    @Requires(module = "study", act = Act.CHANGE)
    @Described(zh = "撤回决定", en = "Withdraw a decision", gives = 201, refuses = 404)
    ResponseEntity<StudyJson> withdrawDecision(
            @PathVariable String code, @PathVariable long id, @RequestBody NewPartWithdrawal sent, Visitor visitor) {
        Study before = desk.get(code, visitor);
        return done(studies.withdrawDecision(before.id(), id, sent.words().orElse(""), visitor));
    }

    @PostMapping("/{code}/undo")
    @Requires(module = "study", act = Act.CHANGE)
    @Described(zh = "撤销上一步", en = "Take back the last step", gives = 201, refuses = 404)
    ResponseEntity<StudyJson> undo(@PathVariable String code, Visitor visitor) {
        return done(studies.undo(desk.get(code, visitor).id(), visitor));
    }

    private ResponseEntity<StudyJson> done(Outcome<Study> outcome) {
        Study now = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(now));
    }

    private StudyJson json(Study study) {
        return StudyJson.of(
                study, studies.findings(study.id()), studies.decisions(study.id()), studies.steps(study.id()));
    }
}
