package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.plan.Observations;
import io.tuji.plan.Observations.Outcome;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import io.tuji.plan.internal.ObservationInput;
import io.tuji.plan.internal.PlanProblem;
import io.tuji.plan.web.PlanJson.FigureVersion;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Enters, corrects and withdraws figures, with the checks of the form. */
@RestController
@RequestMapping(ApiPath.V1 + "/observations")
@Requires(module = "plan", act = Act.CHANGE)
class ObservationApi {

    record NewFigure(
            String measure,
            Optional<String> area,

            @Described(zh = "如 2023、2023-Q1、2021..2023", en = "such as 2023, 2023-Q1, 2021..2023")
            String period,

            @Described(zh = "水平值；只知道增速时不写", en = "the level; left out where only growth is known")
            Optional<String> value,

            String unit,

            @Described(zh = "百分数", en = "in percent") Optional<String> growth,
            Optional<String> growthOver,
            Optional<Certainty> certainty,
            Optional<Bound> bound,
            Optional<String> asOf,
            String saidBy,
            Optional<String> note,

            @Described(zh = "现价、可比价或不适用", en = "current or comparable prices, or not a matter of prices")
            Optional<PriceBasis> basis,

            @Described(zh = "快报、初步或年报", en = "flash, preliminary or annual")
            Optional<Grade> grade) {

        ObservationInput input() {
            return new ObservationInput(
                    measure,
                    area.orElse(""),
                    period,
                    value.orElse(""),
                    unit,
                    growth.orElse(""),
                    growthOver.orElse(""),
                    certainty.orElse(Certainty.ACTUAL).name(),
                    bound.orElse(Bound.EXACT).name(),
                    asOf.orElse(""),
                    saidBy,
                    note.orElse(""),
                    basis.map(Enum::name).orElse(""),
                    grade.map(Enum::name).orElse(""));
        }
    }

    record Correction(String ref, int version, String reason, NewFigure figure) {}

    record Withdrawal(
            String ref,
            int version,
            String reason,

            @Described(zh = "true 撤回，false 恢复", en = "true to withdraw, false to restore")
            boolean withdrawn) {}

    private final Observations observations;
    private final District district;
    private final Clock clock;

    ObservationApi(Observations observations, District district, Clock clock) {
        this.observations = observations;
        this.district = district;
        this.clock = clock;
    }

    @PostMapping
    @Described(zh = "录入一条数据", en = "Enter a figure", gives = 201)
    ResponseEntity<FigureVersion> enter(@RequestBody NewFigure sent, Visitor visitor) {
        PlanObservation said = observations.enter(read(sent.input(), new Problems()), visitor.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(FigureVersion.of(said));
    }

    @PostMapping("/corrections")
    @Described(
            zh = "更正一条数据；别人改过则拒绝",
            en = "Correct a figure; refused if somebody else has changed it",
            refuses = {404, 409})
    FigureVersion correct(@RequestBody Correction sent, Visitor visitor) {
        PlanObservation said = get(sent.ref());
        Problems problems = new Problems();
        if (sent.reason().isBlank()) {
            problems.add(PlanProblem.REASON_MISSING, Place.field("reason"));
        }
        What what = read(sent.figure().input().about(said), problems);
        return answer(observations.correct(
                said.ref(), sent.version(), what, sent.reason().strip(), visitor.actor()));
    }

    @PostMapping("/withdrawals")
    @Described(
            zh = "撤回或恢复一条数据",
            en = "Withdraw a figure or bring it back",
            refuses = {404, 409})
    FigureVersion withdraw(@RequestBody Withdrawal sent, Visitor visitor) {
        PlanObservation said = get(sent.ref());
        return answer(observations.withdraw(
                said.ref(), sent.version(), sent.withdrawn(), sent.reason().strip(), visitor.actor()));
    }

    private What read(ObservationInput input, Problems problems) {
        Optional<What> what = input.read(district.get(), LocalDate.now(clock), problems);
        if (problems.hasErrors()) {
            throw ApiRefused.input(problems.all());
        }
        return what.orElseThrow();
    }

    private PlanObservation get(String ref) {
        return observations.find(new Ref(ref)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FigureVersion answer(Outcome outcome) {
        return outcome.now().map(FigureVersion::of).orElseThrow(() -> ApiRefused.conflict(outcome.problems()));
    }
}
