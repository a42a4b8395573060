package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.plan.Board;
import io.tuji.plan.Observations;
import io.tuji.plan.Plans;
import io.tuji.plan.internal.ObservationListStore;
import io.tuji.plan.web.PlanJson.BoardJson;
import io.tuji.plan.web.PlanJson.FigureVersion;
import io.tuji.plan.web.PlanJson.PlanHead;
import io.tuji.plan.web.PlanJson.StandingJson;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How the plans stand, and the figures behind it, as the pages show them. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "plan", act = Act.VIEW)
class PlanApi {

    private final Plans plans;
    private final Observations observations;
    private final ObservationListStore list;

    PlanApi(Plans plans, Observations observations, ObservationListStore list) {
        this.plans = plans;
        this.observations = observations;
        this.list = list;
    }

    @GetMapping("/plans")
    @Described(zh = "各规划，最近的在前", en = "The plans, the latest first")
    List<PlanHead> plans() {
        return plans.list().stream().map(PlanHead::of).toList();
    }

    @GetMapping("/plans/{plan}")
    @Described(
            zh = "规划看板：各指标的状态、依据、路径、还需和所缺",
            en = "The board of a plan: state, basis, path, what is needed and missing of every indicator")
    BoardJson board(@PathVariable String plan) {
        return BoardJson.of(find(plan));
    }

    @GetMapping("/plans/{plan}/indicators/{measure}")
    @Described(zh = "一项指标的状态", en = "How one indicator stands")
    StandingJson indicator(@PathVariable String plan, @PathVariable String measure) {
        return find(plan).find(measure).map(StandingJson::of).orElseThrow(PlanApi::notFound);
    }

    @GetMapping("/observations")
    @Described(zh = "指标数据：区情包里的和录入的", en = "The figures of all measures, of the pack and entered")
    ResponseEntity<PageJson<FigureVersion>> observations(@ListOf(ObservationListStore.class) Listing listing) {
        return PageJson.of(list.page(listing), FigureVersion::of);
    }

    @GetMapping("/observations/history/{measure}")
    @Described(zh = "一项指标全部说法的全部版本，最新在前", en = "Every version of everything said of a measure, the latest first")
    List<FigureVersion> history(@PathVariable String measure) {
        return observations.history(measure).stream().map(FigureVersion::of).toList();
    }

    private Board find(String plan) {
        return plans.find(plan).orElseThrow(PlanApi::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
