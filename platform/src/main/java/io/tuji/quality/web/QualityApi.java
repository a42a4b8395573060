package io.tuji.quality.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRun.Estimate;
import io.tuji.quality.QualityRun.Ground;
import io.tuji.quality.QualityRun.Method;
import io.tuji.quality.QualityRun.Played;
import io.tuji.quality.QualityRun.Points;
import io.tuji.quality.RegionLevel;
import io.tuji.quality.internal.QualityService;
import io.tuji.quality.internal.QualityService.Typed;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the ranking of candidates was worth, as the page shows it. */
@RestController
@RequestMapping(ApiPath.V1 + QualityPage.HERE)
@Requires(module = "lead", act = Act.VIEW)
class QualityApi {

    record QualityJson(
            long id,

            @Described(zh = "区域的粗细", en = "how finely places are told apart")
            RegionLevel level,

            @Described(
                    zh = "该年以前成立的算已知，该年起成立的算结果",
                    en = "what was founded before this year was known, what was founded since is what came")
            int splitYear,

            @Described(zh = "参与的模板和企业", en = "templates and firms it rests on")
            Ground ground,

            long seed,

            @Described(zh = "看前几名", en = "how many of the first places are looked at")
            int first,

            Instant at,

            @Described(zh = "全部区域合计，区间为 95%", en = "of all regions together, with 95 % intervals")
            List<FiguresJson> figures,

            List<PlayedJson> regions) {

        static QualityJson of(QualityRun run) {
            return new QualityJson(
                    run.id().value(),
                    run.level(),
                    run.splitYear(),
                    run.ground(),
                    run.seed(),
                    run.first(),
                    run.at(),
                    Arrays.stream(Method.values())
                            .map(method -> new FiguresJson(
                                    method, run.of(method).auc(), run.of(method).lift()))
                            .toList(),
                    run.regions().stream().map(PlayedJson::of).toList());
        }
    }

    record FiguresJson(Method method, Estimate auc, Estimate lift) {}

    record PlayedJson(
            @Described(zh = "区划代码的前几位", en = "first digits of its divisions")
            String region,

            @Described(zh = "此前已在的企业", en = "firms that were there before")
            int residents,

            @Described(zh = "后来落在这里的候选", en = "candidates that settled there")
            int came,

            Points ranking,
            Points size,
            Points shuffled) {

        static PlayedJson of(Played region) {
            return new PlayedJson(
                    region.code(),
                    region.residents(),
                    region.came(),
                    region.of(Method.RANKING),
                    region.of(Method.SIZE),
                    region.of(Method.SHUFFLED));
        }
    }

    record NewQuality(
            @Described(zh = "分界年", en = "the year that splits the past")
            Optional<Integer> year,

            @Described(
                    zh = "PROVINCE、CITY 或 COUNTY；不写为 PROVINCE",
                    en = "PROVINCE, CITY or COUNTY; PROVINCE if left out")
            Optional<String> level) {}

    record MeasuringJson(
            @Described(zh = "任务编号", en = "number of the job")
            long job) {}

    private final QualityService runs;

    QualityApi(QualityService runs) {
        this.runs = runs;
    }

    @GetMapping
    @Described(zh = "各次测算，新的在前", en = "The runs, the newest first")
    List<QualityJson> list() {
        return runs.list().stream().map(QualityJson::of).toList();
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Described(zh = "一次测算", en = "One run", refuses = 404)
    QualityJson show(@PathVariable long id) {
        return runs.find(new QualityRun.Id(id))
                .map(QualityJson::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping
    @Requires(module = "lead", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Described(zh = "测算候选企业排序的准度，作为任务", en = "Measure the ranking of candidates, in a job", gives = 202)
    MeasuringJson start(@RequestBody NewQuality wanted, Visitor visitor) {
        Problems problems = new Problems();
        Typed typed = new Typed(
                wanted.year().map(Object::toString).orElse(""), wanted.level().orElse(RegionLevel.PROVINCE.name()));
        Optional<JobId> job = runs.start(typed, problems, visitor);
        return job.map(id -> new MeasuringJson(id.value())).orElseThrow(() -> ApiRefused.input(problems.all()));
    }
}
