package io.tuji.resolution.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.resolve.Corrections.Correction;
import io.tuji.engine.resolve.Trial.Score;
import io.tuji.resolution.DistrictWeights;
import io.tuji.resolution.DistrictWeights.Decisions;
import io.tuji.resolution.DistrictWeights.Outcome;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.OwnWeights.Choice;
import io.tuji.resolution.OwnWeights.Measured;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The district's own weights: estimated from decisions, measured, chosen, left again. */
@RestController
@RequestMapping(ApiPath.V1 + "/resolution/weights")
@Requires(module = "registry", act = Act.CHANGE)
class WeightsApi {

    private static final int LATEST = 50;

    record StandJson(
            @Described(zh = "逐对判定为同一家的", en = "pairs that persons judged one firm, one by one")
            long same,

            @Described(zh = "逐对判定不是一家的", en = "pairs that persons judged two firms")
            long different,

            @Described(zh = "还差同一家的几对才可估计", en = "how many of the same are missing before weights can be estimated")
            long sameMissing,

            @Described(zh = "还差不是一家的几对才可估计", en = "how many of different ones are missing")
            long differentMissing,

            boolean estimating,

            @Described(zh = "现用的本区权重；为空时用自带的权重", en = "the own weights in force; null where the shipped ones are")
            Optional<String> inForce,

            Optional<String> chosenBy,
            Optional<Instant> chosenAt,
            List<WeightsJson> latest) {}

    record WeightsJson(
            String id,
            String code,
            String askedBy,
            Instant askedAt,
            String jobId,

            @Described(zh = "为空：没有估计出来，见任务", en = "null: not estimated, the job tells why")
            Optional<MeasuredJson> measured) {

        static WeightsJson of(OwnWeights weights) {
            return new WeightsJson(
                    Long.toString(weights.id().value()),
                    weights.id().code(),
                    weights.askedBy(),
                    weights.askedAt(),
                    Long.toString(weights.job().value()),
                    weights.measured().map(MeasuredJson::of));
        }
    }

    record MeasuredJson(
            Instant at,
            long same,
            long different,

            @Described(zh = "自带的权重在这些判定上", en = "the shipped weights on these decisions")
            ScoreJson shipped,

            @Described(
                    zh = "本区权重在同样的判定上；判断每组企业时不用这组的判定",
                    en =
                            "the own weights on the same decisions; each group of firms is judged without its own decisions")
            ScoreJson own,

            List<CorrectionJson> corrections) {

        static MeasuredJson of(Measured measured) {
            return new MeasuredJson(
                    measured.at(),
                    measured.same(),
                    measured.different(),
                    ScoreJson.of(measured.trial().without()),
                    ScoreJson.of(measured.trial().with()),
                    measured.corrections().stream().map(CorrectionJson::of).toList());
        }
    }

    record ScoreJson(
            @Described(
                    zh = "可能性过半的之中确是同一家的，0 至 1；没有过半的为空",
                    en = "of the pairs judged likelier one firm those that are, 0 to 1; null where none is")
            Optional<Double> precision,

            @Described(zh = "确是同一家的之中可能性过半的，0 至 1", en = "of the pairs that are one firm those judged so, 0 to 1")
            Optional<Double> recall,

            @Described(zh = "不是一家而可能性过半的", en = "two firms judged one")
            long wrong,

            @Described(zh = "同一家而可能性不过半的", en = "one firm judged two")
            long missed) {

        static ScoreJson of(Score score) {
            return new ScoreJson(boxed(score.precision()), boxed(score.recall()), score.wrong(), score.missed());
        }

        private static Optional<Double> boxed(OptionalDouble share) {
            return share.stream().boxed().findFirst();
        }
    }

    record CorrectionJson(
            String comparison,
            String level,

            @Described(zh = "比自带的权重多几分", en = "bits more than the shipped weight")
            double bits) {

        static CorrectionJson of(Correction correction) {
            return new CorrectionJson(correction.comparison(), correction.level(), correction.bits());
        }
    }

    private final DistrictWeights weights;

    WeightsApi(DistrictWeights weights) {
        this.weights = weights;
    }

    @GetMapping
    @Described(
            zh = "本区权重：判定够不够、现用哪个、此前的估计",
            en = "The own weights: whether decisions suffice, which are in force, earlier ones")
    StandJson stand() {
        Decisions made = weights.decisions();
        Optional<Choice> choice = weights.inForce();
        return new StandJson(
                made.same(),
                made.different(),
                made.sameMissing(),
                made.differentMissing(),
                weights.isEstimating(),
                choice.map(chosen -> Long.toString(chosen.weights().value())),
                choice.map(Choice::by),
                choice.map(Choice::at),
                weights.latest(LATEST).stream().map(WeightsJson::of).toList());
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Described(zh = "一次估计", en = "One estimate")
    WeightsJson show(@PathVariable long id) {
        return WeightsJson.of(find(id));
    }

    @PostMapping
    @Described(
            zh = "由逐对判定估计本区权重并检验，不会自动启用；判定不够时拒绝",
            en =
                    "Estimate own weights from the decisions and measure them; puts nothing in force; refused where decisions are too few",
            gives = 202,
            refuses = 409)
    ResponseEntity<WeightsJson> estimate(Visitor visitor) {
        OwnWeights begun = done(weights.estimate(visitor));
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create(
                        ApiPath.V1 + "/resolution/weights/" + begun.id().value()))
                .body(WeightsJson.of(begun));
    }

    @PostMapping("/{id:\\d{1,18}}/choose")
    @Requires(module = "registry", act = Act.APPROVE)
    @Described(zh = "启用这些权重，下次查重和登记时起用", en = "Put these weights in force for the next scan and entry", refuses = 409)
    StandJson choose(@PathVariable long id, Visitor visitor) {
        done(weights.choose(find(id).id(), visitor));
        return stand();
    }

    @PostMapping("/shipped")
    @Requires(module = "registry", act = Act.APPROVE)
    @Described(zh = "改回自带的权重", en = "Go back to the shipped weights")
    StandJson leave(Visitor visitor) {
        weights.leave(visitor);
        return stand();
    }

    private OwnWeights done(Outcome outcome) {
        return outcome.weights().flatMap(weights::find).orElseThrow(() -> ApiRefused.conflict(outcome.problems()));
    }

    private OwnWeights find(long id) {
        return weights.find(new OwnWeights.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
