package io.tuji.publish.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.publish.Releases;
import io.tuji.publish.internal.Choices;
import io.tuji.publish.internal.Composed;
import io.tuji.publish.internal.Draft;
import io.tuji.publish.internal.Draft.Said;
import io.tuji.publish.internal.Drafts;
import io.tuji.publish.internal.Drafts.Outcome;
import io.tuji.publish.internal.PublishProblem;
import io.tuji.publish.web.DraftJson.Changes;
import io.tuji.publish.web.DraftJson.NewDraft;
import io.tuji.publish.web.DraftJson.WholeJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is done with drafts of releases, with the rights and checks of the pages. */
@RestController
@Requires(module = "publish", act = Act.CHANGE)
class DraftApi {

    record Handover(int version) {}

    record GivenBack(String reason) {}

    record Approval(
            @Described(zh = "审阅时看到的印记", en = "the seal of what was looked at")
            String seal) {}

    record Discard(
            @Described(zh = "否则恢复", en = "otherwise it is taken back again")
            boolean discarded) {}

    private static final String ONE = ApiPath.V1 + "/release-drafts/{id}";
    private static final Set<String> CONFLICTS =
            Set.of(PublishProblem.WRONG_STATE.code(), PublishProblem.CHANGED_MEANWHILE.code());

    private final Drafts drafts;
    private final Choices choices;
    private final Releases releases;

    DraftApi(Drafts drafts, Choices choices, Releases releases) {
        this.drafts = drafts;
        this.choices = choices;
        this.releases = releases;
    }

    @GetMapping(ONE)
    @Requires(module = "publish", act = Act.VIEW)
    @Described(zh = "一份发布稿：选了什么、会公布什么、什么不公布", en = "One draft: what is chosen, published and held back", refuses = 404)
    WholeJson draft(@PathVariable long id) {
        Draft draft = get(id);
        Composed composed = drafts.compose(draft.said());
        return WholeJson.of(draft, composed, drafts.seal(composed));
    }

    @PostMapping(ApiPath.V1 + "/release-drafts")
    @Described(
            zh = "新建发布稿，先选上到期末为止可以公布的全部数据",
            en = "Begin a draft; to begin with every cleared figure up to the end of the period is chosen",
            gives = 201)
    ResponseEntity<DraftJson> start(@RequestBody NewDraft sent, Visitor visitor) {
        Draft started = input(drafts.start(choices.propose(sent.said()), visitor));
        return ResponseEntity.status(HttpStatus.CREATED).body(DraftJson.of(started));
    }

    @PostMapping(ApiPath.V1 + "/releases/{code}/corrections")
    @Described(zh = "新建一次发布的更正稿", en = "Begin the correction of a release", gives = 201, refuses = 404)
    ResponseEntity<DraftJson> correct(@PathVariable String code, Visitor visitor) {
        if (releases.find(code).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(DraftJson.of(input(drafts.correct(code, visitor))));
    }

    @PostMapping(ONE + "/changes")
    @Described(
            zh = "改写发布稿；选的须是已有数据的指标和时期",
            en = "Change a draft; only measures and periods of which there are figures can be chosen",
            refuses = {404, 409})
    DraftJson change(@PathVariable long id, @RequestBody Changes sent, Visitor visitor) {
        Draft draft = get(id);
        Said said = sent.about(draft.said());
        Problems problems = new Problems();
        choices.check(said, problems);
        if (problems.hasErrors()) {
            throw ApiRefused.input(problems.all());
        }
        return DraftJson.of(done(drafts.save(draft.id(), sent.version(), said, visitor)));
    }

    @PostMapping(ONE + "/submissions")
    @Described(
            zh = "送审",
            en = "Hand a draft over for approval",
            refuses = {404, 409})
    DraftJson submit(@PathVariable long id, @RequestBody Handover sent, Visitor visitor) {
        return DraftJson.of(done(drafts.submit(get(id).id(), sent.version(), visitor)));
    }

    @PostMapping(ONE + "/returns")
    @Requires(module = "publish", act = Act.APPROVE)
    @Described(
            zh = "退回发布稿",
            en = "Give a draft back",
            refuses = {404, 409})
    DraftJson giveBack(@PathVariable long id, @RequestBody GivenBack sent, Visitor visitor) {
        return DraftJson.of(done(drafts.giveBack(get(id).id(), sent.reason(), visitor)));
    }

    @PostMapping(ONE + "/publications")
    @Requires(module = "publish", act = Act.APPROVE)
    @Described(
            zh = "批准并发布；撰写或送审的人不能批准，内容与印记不符则拒绝",
            en = "Approve and publish; not whoever wrote it or handed it over, and only what was looked at",
            refuses = {404, 409})
    DraftJson publish(@PathVariable long id, @RequestBody Approval sent, Visitor visitor) {
        return DraftJson.of(done(drafts.publish(get(id).id(), sent.seal(), visitor)));
    }

    @PostMapping(ONE + "/discards")
    @Described(
            zh = "作废发布稿，或恢复",
            en = "Take a draft away, or back again",
            refuses = {404, 409})
    DraftJson discard(@PathVariable long id, @RequestBody Discard sent, Visitor visitor) {
        return DraftJson.of(done(drafts.discard(get(id).id(), sent.discarded(), visitor)));
    }

    private Draft get(long id) {
        return drafts.find(new Draft.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Draft input(Outcome outcome) {
        return outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
    }

    private static Draft done(Outcome outcome) {
        return outcome.now()
                .orElseThrow(
                        () -> outcome.problems().stream().map(Problem::code).anyMatch(CONFLICTS::contains)
                                ? ApiRefused.conflict(outcome.problems())
                                : ApiRefused.input(outcome.problems()));
    }
}
