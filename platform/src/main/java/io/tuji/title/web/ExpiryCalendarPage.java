package io.tuji.title.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.title.TitleState;
import io.tuji.title.internal.ExpiryStore;
import io.tuji.title.internal.TitleListStore;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which titles run out in the months ahead, and which are to be renewed. */
@Controller
@Requires(module = "title", act = Act.VIEW)
class ExpiryCalendarPage {

    static final int MONTHS = 12;
    private static final int DUE = 100;

    private final ExpiryStore store;
    private final TitleDesk desk;
    private final TitleWords words;
    private final Clock clock;

    ExpiryCalendarPage(ExpiryStore store, TitleDesk desk, TitleWords words, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/titles/calendar")
    String show(Visitor visitor, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<YearMonth> months = Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
        model.addAttribute("today", today);
        model.addAttribute("soon", today.plusDays(TitleState.SOON));
        model.addAttribute("months", months);
        model.addAttribute("counts", store.byMonth(today, until(today), visitor));
        model.addAttribute("due", store.due(today, DUE, visitor));
        model.addAttribute("most", DUE);
        return "title/calendar";
    }

    @GetMapping("/titles/calendar/{format:csv|xlsx}")
    @Requires(module = "title", act = Act.EXPORT)
    void export(@PathVariable String format, Visitor visitor, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.now(clock);
        desk.send(
                words.say("titles.calendar"),
                format,
                Listing.read(Map.of(), TitleListStore.SHAPE.at("/titles/calendar")),
                row -> store.each(today, until(today), visitor, row),
                visitor,
                response);
    }

    /** The last day of the last month that is shown. */
    static LocalDate until(LocalDate today) {
        return YearMonth.from(today).plusMonths(MONTHS - 1L).atEndOfMonth();
    }
}
