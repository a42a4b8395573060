package io.tuji.counted.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.counted.Counting;
import io.tuji.counted.Counting.What;
import io.tuji.counted.Countings;
import io.tuji.counted.Countings.Outcome;
import io.tuji.roster.Roster;
import io.tuji.roster.Rosters;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
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

/** What lists of firms count for the measures, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "plan", act = Act.VIEW)
class CountingApi {

    record NewCounting(
            String measure,

            @Described(
                    zh = "街镇代码，或片区、集群的编号；不写为全区",
                    en = "code of a subdistrict, or id of an area or cluster; left out for the whole district")
            Optional<String> part,

            @Described(zh = "企业事实的 key，须为按年的数额，如 revenue", en = "key of a yearly amount of firms, such as revenue")
            String fact) {}

    record Ending(
            @Described(zh = "true 停止，false 恢复", en = "true to end, false to take up again")
            boolean ended) {}

    private final Countings countings;
    private final CountingViews views;
    private final Rosters rosters;

    CountingApi(Countings countings, CountingViews views, Rosters rosters) {
        this.countings = countings;
        this.views = views;
        this.rosters = rosters;
    }

    @GetMapping("/rosters/{code}/countings")
    @Described(
            zh = "一份名录为各指标目前已计的数，缺哪些企业",
            en = "What a list has counted so far for each measure, and which firms are lacking",
            refuses = 404)
    List<CountingJson> ofRoster(@PathVariable String code, Visitor visitor) {
        return views.of(roster(code, visitor), visitor).stream()
                .map(CountingJson::of)
                .toList();
    }

    @GetMapping("/observations/counted/{measure}")
    @Described(zh = "一项指标由各名录目前已计的数", en = "What lists have counted so far for one measure")
    List<CountingJson> ofMeasure(@PathVariable String measure, Visitor visitor) {
        return views.of(measure, visitor).stream().map(CountingJson::of).toList();
    }

    @PostMapping("/rosters/{code}/countings")
    @Requires(module = "plan", act = Act.CHANGE)
    @Described(zh = "按名录为一项指标计数", en = "Count for a measure from a list", gives = 201, refuses = 404)
    ResponseEntity<CountingJson> declare(@PathVariable String code, @RequestBody NewCounting sent, Visitor visitor) {
        What what = new What(sent.measure(), sent.part(), sent.fact());
        Outcome outcome = countings.declare(roster(code, visitor), what, visitor);
        Counting counting = outcome.counting().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(CountingJson.of(views.of(counting, visitor)));
    }

    @PostMapping("/countings/{code}/endings")
    @Requires(module = "plan", act = Act.CHANGE)
    @Described(
            zh = "停止或恢复按名录计数",
            en = "End counting from a list, or take it up again",
            refuses = {404, 409})
    CountingJson end(@PathVariable String code, @RequestBody Ending sent, Visitor visitor) {
        Counting counting = Counting.Id.read(code)
                .flatMap(id -> countings.find(id, visitor))
                .orElseThrow(CountingApi::notFound);
        Outcome outcome = countings.end(counting.id(), sent.ended(), visitor);
        Counting now = outcome.counting().orElseThrow(() -> ApiRefused.conflict(outcome.problems()));
        return CountingJson.of(views.of(now, visitor));
    }

    private Roster.Id roster(String code, Visitor visitor) {
        return Roster.Id.read(code)
                .flatMap(id -> rosters.find(id, visitor))
                .map(Roster::id)
                .orElseThrow(CountingApi::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
