package io.tuji.structure.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.chain.backtest.Interval;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.structure.BackTest;
import io.tuji.structure.BackTest.Estimate;
import io.tuji.structure.BackTest.Figures;
import io.tuji.structure.BackTest.Method;
import io.tuji.structure.Level;
import io.tuji.structure.Ranking;
import io.tuji.structure.internal.BackTestService;
import io.tuji.structure.internal.BackTestService.Typed;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Back-tests of rankings, as the page shows them. */
@RestController
@RequestMapping(ApiPath.V1 + "/structure/backtests")
@Requires(module = "chain", act = Act.VIEW)
class BackTestsApi {

    record BackTestJson(
            long id,
            Ranking ranking,
            String table,
            Level level,

            @Described(zh = "此前为已知，此后为结果", en = "what was known before, and what came since")
            LocalDate cut,

            LocalDate asOf,
            long seed,

            @Described(zh = "看前几名", en = "how many of the first places are looked at")
            int depth,

            int areas,

            @Described(zh = "能够评判的区域", en = "areas that can be judged")
            int answering,

            int candidates,
            int entries,
            Instant at,
            List<FiguresJson> figures) {

        static BackTestJson of(BackTest test) {
            return new BackTestJson(
                    test.id().value(),
                    test.ranking(),
                    test.table(),
                    test.level(),
                    test.cut(),
                    test.asOf(),
                    test.seed(),
                    test.depth(),
                    test.areas(),
                    test.answering(),
                    test.candidates(),
                    test.entries(),
                    test.at(),
                    test.figures().stream().map(FiguresJson::of).toList());
        }
    }

    record FiguresJson(
            @Described(zh = "不写即全部区域", en = "left out of all areas together")
            Optional<String> area,

            Method method,
            EstimateJson auc,
            EstimateJson lift) {

        static FiguresJson of(Figures figures) {
            return new FiguresJson(
                    figures.area(), figures.method(), EstimateJson.of(figures.auc()), EstimateJson.of(figures.lift()));
        }
    }

    record EstimateJson(
            Optional<Double> value,

            @Described(zh = "95% 区间下限", en = "lower end of the 95 % interval")
            Optional<Double> low,

            Optional<Double> high) {

        static EstimateJson of(Estimate estimate) {
            return new EstimateJson(
                    estimate.value().isPresent() ? Optional.of(estimate.value().getAsDouble()) : Optional.empty(),
                    estimate.interval().map(Interval::low),
                    estimate.interval().map(Interval::high));
        }
    }

    record NewBackTest(
            @Described(zh = "表的编号，或 register", en = "number of a table, or register")
            String table,

            @Described(zh = "DIVISION 或 GROUP；只用于 register", en = "DIVISION or GROUP, of register alone")
            Optional<String> level,

            @Described(zh = "只用于 register", en = "of register alone")
            Optional<LocalDate> cut,

            String ranking) {

        NewBackTest {
            table = Objects.requireNonNullElse(table, "");
            ranking = Objects.requireNonNullElse(ranking, "");
        }
    }

    record StartedJson(
            @Described(zh = "任务编号", en = "number of the job")
            long job) {}

    private final BackTestService tests;

    BackTestsApi(BackTestService tests) {
        this.tests = tests;
    }

    @GetMapping
    @Described(zh = "各次回测，新的在前", en = "The back-tests, the newest first")
    List<BackTestJson> list() {
        return tests.list().stream().map(BackTestJson::of).toList();
    }

    @PostMapping
    @Requires(module = "chain", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Described(zh = "回测一种排序，作为任务", en = "Try a ranking on the past, in a job", gives = 202)
    StartedJson start(@RequestBody NewBackTest wanted, Visitor visitor) {
        Problems problems = new Problems();
        Typed typed = new Typed(
                wanted.table(),
                wanted.level().orElse(""),
                wanted.cut().map(LocalDate::toString).orElse(""),
                wanted.ranking());
        Optional<JobId> job = tests.start(typed, problems, visitor);
        return job.map(id -> new StartedJson(id.value())).orElseThrow(() -> ApiRefused.input(problems.all()));
    }
}
