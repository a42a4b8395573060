package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.plan.task.Score;
import io.tuji.task.Appeal;
import io.tuji.task.GivenScore;
import io.tuji.task.Letter;
import io.tuji.task.Letters;
import io.tuji.task.Outcome;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Letters of responsibility, their scores and appeals, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/letters")
@Requires(module = "task", act = Act.VIEW)
class LetterApi {

    record NewAppeal(
            @Described(zh = "目标的编号，或 REPORTS 为迟报", en = "id of a target, or REPORTS for late reports")
            String item,

            @Described(
                    zh = "认为应当完成的百分比，或迟报次数",
                    en = "the percentage done that it holds right, or the number of late reports")
            BigDecimal wanted,

            String reason) {}

    record NewDecision(
            boolean accepted,

            @Described(
                    zh = "核定的百分比或次数，不写即按申诉的数",
                    en = "percentage or number granted; what the appeal says where it is left out")
            Optional<BigDecimal> granted,

            String reason) {}

    record RankedJson(
            String code,
            int year,
            long unit,
            Optional<Integer> rank,

            @Described(zh = "缺数时没有", en = "absent where something is missing")
            Optional<BigDecimal> total) {}

    record ItemJson(String target, BigDecimal weight, Optional<BigDecimal> share, Optional<BigDecimal> points) {

        static ItemJson of(Score.Item item) {
            return new ItemJson(
                    item.target().id(), item.target().weight(), item.target().share(), item.points());
        }
    }

    record ScoreJson(
            int version,
            int month,
            Optional<BigDecimal> total,
            Optional<BigDecimal> bonus,
            Optional<BigDecimal> deduction,
            List<ItemJson> items,

            @Described(zh = "缺什么", en = "what is missing, in words")
            List<String> lacking,

            @Described(zh = "因哪一件申诉而重新计分", en = "the appeal after which it was scored anew")
            String reason,

            Instant at) {}

    record AppealJson(
            String code,
            long id,
            int version,
            String item,
            BigDecimal wanted,
            String reason,
            String by,
            Optional<Boolean> accepted,
            Optional<String> decision) {

        static AppealJson of(Appeal appeal) {
            return new AppealJson(
                    appeal.id().code(),
                    appeal.id().value(),
                    appeal.version(),
                    appeal.item(),
                    appeal.wanted(),
                    appeal.reason(),
                    appeal.by(),
                    appeal.decision().map(Appeal.Decision::accepted),
                    appeal.decision().map(Appeal.Decision::reason));
        }
    }

    private final Letters letters;
    private final TaskWords words;

    LetterApi(Letters letters, TaskWords words) {
        this.letters = letters;
        this.words = words;
    }

    @GetMapping
    @Described(
            zh = "各单位目标责任书的得分和名次，最近的年份在前",
            en = "Letters of responsibility with totals and ranks, the latest year first")
    List<RankedJson> list() {
        return letters.years().stream()
                .flatMap(year -> letters.ranking(year).stream())
                .map(one -> new RankedJson(
                        one.letter().id().code(),
                        one.letter().year(),
                        one.letter().unit().value(),
                        one.rank(),
                        one.latest().flatMap(given -> given.score().total())))
                .toList();
    }

    @GetMapping("/{code}/scores")
    @Described(zh = "一份责任书的各版得分", en = "Every version of the score of a letter", refuses = 404)
    List<ScoreJson> scores(@PathVariable String code) {
        return letters.scores(get(code).id()).stream().map(this::json).toList();
    }

    private ScoreJson json(GivenScore given) {
        return new ScoreJson(
                given.version(),
                given.month(),
                given.score().total(),
                given.score().bonus(),
                given.score().deduction(),
                given.score().items().stream().map(ItemJson::of).toList(),
                given.score().lacking().stream().map(words::lack).toList(),
                given.reason(),
                given.at());
    }

    @GetMapping("/{code}/appeals")
    @Described(zh = "一份责任书的申诉", en = "The appeals against the scores of a letter", refuses = 404)
    List<AppealJson> appeals(@PathVariable String code) {
        return letters.appeals(get(code).id()).stream().map(AppealJson::of).toList();
    }

    @PostMapping("/{code}/appeals")
    @Requires(module = "task", act = Act.CHANGE)
    @Described(zh = "对得分提出申诉", en = "Appeal against a score", gives = 201, refuses = 404)
    ResponseEntity<AppealJson> appeal(@PathVariable String code, @RequestBody NewAppeal sent, Visitor visitor) {
        Outcome<Appeal> outcome =
                letters.appeal(get(code).id(), sent.item(), sent.wanted().toPlainString(), sent.reason(), visitor);
        Appeal raised = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(AppealJson.of(raised));
    }

    @PostMapping("/appeals/{id}/decisions")
    @Requires(module = "task", act = Act.APPROVE)
    @Described(zh = "裁定申诉；提出的人不能裁定", en = "Decide an appeal; not whoever raised it", gives = 201, refuses = 404)
    ResponseEntity<AppealJson> decide(@PathVariable long id, @RequestBody NewDecision sent, Visitor visitor) {
        Appeal appeal = letters.findAppeal(new Appeal.Id(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome<Appeal> outcome = letters.decide(
                appeal.id(),
                sent.accepted(),
                sent.granted().map(BigDecimal::toPlainString).orElse(""),
                sent.reason(),
                visitor);
        Appeal decided = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(AppealJson.of(decided));
    }

    private Letter get(String code) {
        return Letter.Id.read(code)
                .flatMap(letters::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
