package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.quality.Importance;
import io.tuji.engine.value.Place;
import io.tuji.plan.DataAlarm;
import io.tuji.plan.DataAlarm.Review;
import io.tuji.plan.DataQuality;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.internal.ReviewReason;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What looks odd in the figures, as the page shows it. */
@RestController
@RequestMapping(ApiPath.V1 + "/data-alarms")
@Requires(module = "plan", act = Act.VIEW)
class DataApi {

    record AlarmJson(
            @Described(zh = "核实时用它指明", en = "by which a review names it")
            String key,

            @Described(zh = "本系统的检查或本区规则的编号", en = "a check of the house, or the id of a rule of the district")
            String check,

            Importance importance,
            String measure,

            @Described(zh = "街镇代码；无则为全区", en = "code of a subdistrict; absent for the whole district")
            Optional<String> area,

            String period,
            String says,
            String remedy,
            List<BigDecimal> numbers,
            List<String> figures,
            Optional<Review> review) {}

    record Accepted(String key, String reason) {}

    record Reopened(long review) {}

    private final DataQuality quality;
    private final DataWords words;

    DataApi(DataQuality quality, DataWords words) {
        this.quality = quality;
        this.words = words;
    }

    @GetMapping
    @Described(zh = "数据告警：看上去不对的数据，与目标预警无关", en = "Figures that look odd, apart from how targets stand")
    ResponseEntity<PageJson<AlarmJson>> list(@ListOf(DataList.class) Listing listing) {
        return PageJson.of(DataList.page(quality.list(), listing), this::json);
    }

    @PostMapping("/reviews")
    @Requires(module = "plan", act = Act.CHANGE)
    @Described(
            zh = "核实无误：数据就是如此，直到数字变化",
            en = "Say that figures are right as they are, until they change",
            gives = 201,
            refuses = 404)
    ResponseEntity<Review> accept(@RequestBody Accepted sent, Visitor visitor) {
        ReviewReason.fault(sent.reason(), Place.field("reason")).ifPresent(fault -> {
            throw ApiRefused.input(List.of(fault));
        });
        DataAlarm alarm = quality.find(sent.key()).orElseThrow(DataApi::notFound);
        Review review = quality.accept(alarm, sent.reason().strip(), visitor.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(review);
    }

    @PostMapping("/reopened")
    @Requires(module = "plan", act = Act.CHANGE)
    @Described(zh = "撤回一次核实", en = "Take a review back", refuses = 404)
    Review reopen(@RequestBody Reopened sent, Visitor visitor) {
        return quality.reopen(sent.review(), visitor.actor()).orElseThrow(DataApi::notFound);
    }

    private AlarmJson json(DataAlarm alarm) {
        return new AlarmJson(
                alarm.key(),
                alarm.check(),
                alarm.importance(),
                alarm.measure(),
                alarm.area(),
                alarm.period().toString(),
                words.says(alarm),
                words.remedy(alarm),
                alarm.numbers(),
                alarm.refs().stream().map(Ref::text).toList(),
                alarm.review());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
