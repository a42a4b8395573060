package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.plan.Clearance;
import io.tuji.plan.Clearance.Disclosure;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearance.Signature;
import io.tuji.plan.Clearance.Step;
import io.tuji.plan.Clearances;
import io.tuji.plan.Clearances.Outcome;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.internal.ClearanceStore;
import io.tuji.plan.internal.PlanProblem;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import io.tuji.web.ProblemTexts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Figures on their way out of the house, with the rights and checks of the page. */
@RestController
@Requires(module = "clearance", act = Act.VIEW)
class ClearanceApi {

    record ClearanceJson(
            String ref,
            String measure,
            Optional<String> area,
            String period,
            Step step,
            Disclosure disclosure,
            boolean headline,

            @Described(zh = "已审定、可公开且不是虚构", en = "approved, open and no invention")
            boolean mayLeave,

            @Described(zh = "最近一步由谁办理", en = "who did the latest step")
            Optional<String> by,

            Optional<Instant> at,
            Optional<String> reason) {

        static ClearanceJson of(Clearance clearance) {
            return new ClearanceJson(
                    clearance.ref().text(),
                    clearance.said().what().measure(),
                    clearance.said().what().area(),
                    clearance.said().what().period().toString(),
                    clearance.step(),
                    clearance.disclosure(),
                    clearance.headline(),
                    clearance.mayLeave(),
                    clearance.latest().map(Signature::by),
                    clearance.latest().map(Signature::at),
                    clearance.latest().map(Signature::reason));
        }
    }

    record NewMoves(
            List<String> refs,
            Move move,

            @Described(zh = "退回和重新开放须说明理由", en = "needed to return and to reopen")
            Optional<String> reason) {}

    record MovedJson(
            List<ClearanceJson> moved,

            @Described(zh = "其余数据为什么没有办理", en = "why the others were not moved")
            List<ProblemTexts.Text> refused) {}

    private final ClearanceStore store;
    private final Clearances clearances;
    private final ProblemTexts problemTexts;

    ClearanceApi(ClearanceStore store, Clearances clearances, ProblemTexts problemTexts) {
        this.store = store;
        this.clearances = clearances;
        this.problemTexts = problemTexts;
    }

    @GetMapping(ApiPath.V1 + "/clearances")
    @Described(zh = "每条数据审到哪一步、可否公开", en = "How far each figure has come on its way out of the house")
    ResponseEntity<PageJson<ClearanceJson>> list(@ListOf(ClearanceStore.class) Listing listing) {
        return PageJson.of(store.page(listing), ClearanceJson::of);
    }

    @PostMapping(ApiPath.V1 + "/clearances/moves")
    @Requires(module = "clearance", act = Act.CHANGE)
    @Described(
            zh = "审核、审定、退回、重新开放，或说明可否公开；一条办不了不影响其余",
            en =
                    "Check, approve, return or reopen figures, or say whether they may be public; one that cannot be moved keeps no other back",
            refuses = 422)
    MovedJson move(@RequestBody NewMoves sent, Visitor visitor) {
        if (sent.refs().isEmpty()) {
            throw ApiRefused.input(List.of(PlanProblem.NONE_CHOSEN.at(Place.field("refs"))));
        }
        Outcome outcome = clearances.move(
                sent.refs().stream().map(Ref::new).toList(),
                sent.move(),
                sent.reason().orElse("").strip(),
                visitor);
        if (outcome.moved().isEmpty()) {
            throw ApiRefused.input(outcome.problems());
        }
        return new MovedJson(
                outcome.moved().stream().map(ClearanceJson::of).toList(), problemTexts.of(outcome.problems()));
    }
}
