package io.tuji.brief.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.brief.Briefs;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The briefs, without what may not be published, as the pages show them. */
@RestController
@RequestMapping(ApiPath.V1 + "/briefs")
@Requires(module = "brief", act = Act.VIEW)
class BriefsApi {

    private final Briefs briefs;
    private final BriefWords words;

    BriefsApi(Briefs briefs, BriefWords words) {
        this.briefs = briefs;
        this.words = words;
    }

    @GetMapping("/plans/{plan}")
    @Described(zh = "一个规划的简报", en = "The brief of a plan", refuses = 404)
    BriefJson.Plan plan(@PathVariable String plan, Visitor visitor) {
        return BriefJson.Plan.of(found(briefs.plan(plan, visitor), visitor), words);
    }

    @GetMapping("/indicators/{plan}/{measure}")
    @Described(zh = "一项指标的简报", en = "The brief of an indicator", refuses = 404)
    BriefJson.Indicator indicator(@PathVariable String plan, @PathVariable String measure, Visitor visitor) {
        return BriefJson.Indicator.of(found(briefs.indicator(plan, measure, visitor), visitor), words);
    }

    @GetMapping("/areas/{part}")
    @Described(zh = "一个街镇、片区或集群的简报", en = "The brief of a subdistrict, area or cluster", refuses = 404)
    BriefJson.Area area(@PathVariable String part, Visitor visitor) {
        return BriefJson.Area.of(found(briefs.area(part, visitor), visitor), words);
    }

    private static <T> T found(Optional<T> brief, Visitor visitor) {
        if (!visitor.may(Right.view("plan"))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return brief.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
