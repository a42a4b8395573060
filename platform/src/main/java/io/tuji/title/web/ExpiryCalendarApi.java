package io.tuji.title.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.title.internal.ExpiryStore;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Titles by the months in which they run out. */
@RestController
@RequestMapping(ApiPath.V1 + "/titles/calendar")
@Requires(module = "title", act = Act.VIEW)
class ExpiryCalendarApi {

    record ExpiryJson(
            String kind,

            @Described(zh = "如 2026-11", en = "such as 2026-11")
            String month,

            long count) {}

    private final ExpiryStore store;
    private final Clock clock;

    ExpiryCalendarApi(ExpiryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping
    @Described(zh = "今后十二个月里到期的称号，按种类和月份", en = "Titles that run out in the next twelve months, by kind and month")
    List<ExpiryJson> show(Visitor visitor) {
        LocalDate today = LocalDate.now(clock);
        return store.byMonth(today, ExpiryCalendarPage.until(today), visitor).entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(month ->
                                new ExpiryJson(kind.getKey(), month.getKey().toString(), month.getValue())))
                .toList();
    }
}
