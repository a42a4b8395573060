package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Gate;
import io.tuji.engine.promotion.Mover;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.engine.value.Place;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.Projects.Leave;
import io.tuji.promotion.Projects.Move;
import io.tuji.promotion.Projects.Outcome;
import io.tuji.promotion.internal.ProjectListStore;
import io.tuji.promotion.internal.PromotionProblem;
import io.tuji.promotion.web.ProjectJson.GateJson;
import io.tuji.promotion.web.ProjectJson.OwnershipJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects, with the rights, gates and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/projects")
@Requires(module = "promotion", act = Act.VIEW)
class ProjectsApi {

    private static final String FIELDS_ZH =
            "按键填写：name、company、firm、unregistered、aim、zone、next_step、next_on、space_place、"
                    + "space_words、sprung_from 和区情包的字段；空文本清空一项，不写的不变";
    private static final String FIELDS_EN =
            "by key: name, company, firm, unregistered, aim, zone, next_step, next_on, space_place, "
                    + "space_words, sprung_from and the fields of the pack; an empty text blanks one, what is left out stays";

    record NewProject(
            String pipeline,

            @Described(zh = "负责人的登录名；不写为调用者", en = "login of the owner; the caller when left out")
            Optional<String> owner,

            @Described(zh = "来自哪条线索；企业、节点和名称由它带入", en = "lead from which it comes; it tells firm, node and name")
            Optional<String> lead,

            @Described(zh = FIELDS_ZH, en = FIELDS_EN) Map<String, @Nullable String> fields) {

        Map<String, String> typed() {
            Map<String, String> typed = told(fields);
            typed.put("pipeline", pipeline);
            typed.put("owner", owner.orElse(""));
            typed.put("lead", lead.orElse(""));
            return typed;
        }
    }

    record ProjectEdit(
            @Described(zh = "看到的版本", en = "the version that was seen")
            int version,

            @Described(zh = FIELDS_ZH, en = FIELDS_EN) Map<String, @Nullable String> fields,

            @Described(zh = "为什么改", en = "why") Optional<String> words) {}

    record ProjectMove(
            String stage,

            @Described(zh = "看到的版本；不写为现在的版本", en = "the version that was seen; the present one when left out")
            Optional<Integer> version,

            @Described(zh = "随移动一起说清的，同修改", en = "what is told along with the move, as in a change")
            Optional<Map<String, @Nullable String>> fields,

            @Described(zh = "退回和特批放行须写", en = "needed of going back and of letting through")
            Optional<String> words,

            @Described(zh = "缺着也放行，须有权限", en = "let through although something is missing; needs the right")
            Optional<Boolean> override) {}

    record ProjectLeave(
            @Described(zh = "DELAYED、DORMANT、LOST 或 ENDED", en = "DELAYED, DORMANT, LOST or ENDED")
            String leaving,

            @Described(zh = "区情包列出的原因", en = "one of the reasons of the pack")
            String reason,

            Optional<String> words,

            @Described(zh = "流失的去了哪里", en = "of a lost one, the place that won it")
            Optional<String> to) {}

    record ProjectResume(Optional<String> words) {}

    private final ProjectListStore list;
    private final Projects projects;
    private final ProjectDoor door;
    private final Gates gates;
    private final ProjectWords words;

    ProjectsApi(ProjectListStore list, Projects projects, ProjectDoor door, Gates gates, ProjectWords words) {
        this.list = list;
        this.projects = projects;
        this.door = door;
        this.gates = gates;
        this.words = words;
    }

    @GetMapping
    @Described(zh = "看得到的招商项目，最近有动作的在前", en = "The projects that the caller may see, the latest touched first")
    ResponseEntity<PageJson<ProjectJson>> list(@ListOf(ProjectListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), ProjectJson::brief);
    }

    @GetMapping("/{code}")
    @Described(zh = "一个项目，和到下一阶段还缺什么", en = "One project, with what is missing for its next stage", refuses = 404)
    ProjectJson show(@PathVariable String code, Visitor visitor) {
        return json(door.get(code, visitor), visitor);
    }

    @GetMapping("/{code}/gate")
    @Described(
            zh = "到一个阶段还缺什么",
            en = "What is missing for a stage",
            refuses = {404, 422})
    GateJson gate(
            @PathVariable String code,
            @RequestParam(defaultValue = "") @Described(zh = "阶段；不写为下一阶段", en = "the stage; the next one when left out")
                    String stage,
            Visitor visitor) {
        Project project = door.get(code, visitor);
        return door.rules(project)
                .flatMap(rules -> gates.stage(project, stage, rules)
                        .filter(found -> stage.isEmpty() || found.equals(stage))
                        .map(found -> gate(project, found, rules)))
                .orElseThrow(() ->
                        ApiRefused.input(List.of(PromotionProblem.STAGE_UNKNOWN.at(Place.field("stage"), stage))));
    }

    @PostMapping
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "建立项目", en = "Enter a project", gives = 201)
    ResponseEntity<ProjectJson> enter(@RequestBody NewProject sent, Visitor visitor) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(json(done(projects.enter(sent.typed(), visitor)), visitor));
    }

    @PatchMapping("/{code}")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "修改项目；只检查改动的字段",
            en = "Change a project; only what is changed is checked",
            refuses = {404, 409})
    ProjectJson edit(@PathVariable String code, @RequestBody ProjectEdit sent, Visitor visitor) {
        Project before = door.get(code, visitor);
        Edit edit = new Edit(sent.version(), told(sent.fields()), sent.words().orElse(""));
        return json(done(projects.edit(before.id(), edit, visitor)), visitor);
    }

    @PostMapping("/{code}/moves")
    @Described(
            zh = "移到另一阶段；缺什么一次说全",
            en = "Bring a project to another stage; all that is missing is told at once",
            refuses = {404, 409, 422})
    ProjectJson move(@PathVariable String code, @RequestBody ProjectMove sent, Visitor visitor) {
        Project before = door.get(code, visitor);
        Edit edit = new Edit(
                sent.version().orElse(before.version()),
                told(sent.fields().orElse(Map.of())),
                sent.words().orElse(""));
        Move move = new Move(sent.stage(), edit, sent.override().orElse(false));
        return json(done(projects.move(before.id(), move, visitor)), visitor);
    }

    @PostMapping("/{code}/leave")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "暂缓、流失或终止，写明原因",
            en = "Put off, lost or ended, with a reason",
            refuses = {404, 409})
    ProjectJson leave(@PathVariable String code, @RequestBody ProjectLeave sent, Visitor visitor) {
        Project before = door.get(code, visitor);
        Leave leave = new Leave(
                sent.leaving(),
                sent.reason(),
                sent.words().orElse(""),
                sent.to().orElse(""));
        return json(done(projects.leave(before.id(), leave, visitor)), visitor);
    }

    @PostMapping("/{code}/resume")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "恢复推进",
            en = "Back on its way, at the stage where it left",
            refuses = {404, 409})
    ProjectJson resume(@PathVariable String code, @RequestBody ProjectResume sent, Visitor visitor) {
        Project before = door.get(code, visitor);
        return json(done(projects.resume(before.id(), sent.words().orElse(""), visitor)), visitor);
    }

    /** Null blanks a field, as an empty text does. */
    private static Map<String, String> told(Map<String, @Nullable String> fields) {
        Map<String, String> told = new HashMap<>();
        fields.forEach((key, text) -> told.put(key, Objects.requireNonNullElse(text, "")));
        return told;
    }

    private static Project done(Outcome outcome) {
        return outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), PromotionProblem.LATE));
    }

    private ProjectJson json(Project project, Visitor visitor) {
        Optional<GateJson> next = door.rules(project)
                .flatMap(rules -> gates.stage(project, "", rules).map(stage -> gate(project, stage, rules)));
        OwnershipJson ownership = OwnershipJson.of(project, projects.changes(project.id()));
        return ProjectJson.of(project, Optional.of(ownership), next, Optional.of(projects.mayChange(project, visitor)));
    }

    private GateJson gate(Project project, String stage, PromotionRules rules) {
        Pipeline pipeline =
                rules.findWay(project.spot().pipeline()).orElseThrow().pipeline();
        Gate gate = new Gate(pipeline, project.spot().stage(), stage);
        Mover mover = gate.mover();
        List<Missing> missing = gate.isForward() ? projects.missing(project, stage) : List.of();
        return new GateJson(
                stage,
                mover.name(),
                missing.stream()
                        .map(one -> ProjectJson.missing(one, words.want(one.key())))
                        .toList());
    }
}
