package io.tuji.task.internal;

import io.tuji.task.Task;
import io.tuji.task.TaskState;
import io.tuji.task.Tasks;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tasks of a year as a list. A light is worked out, not kept, so the few dozen of a year are filtered and sorted here. */
@Component
public class TaskListing {

    public static final ListShape SHAPE = ListShape.of("/tasks", "code")
            .ascending("code", "code")
            .ascending("name", "name")
            .ascending("light", "light")
            .descending("quantity", "quantity")
            .ascending("deadline", "deadline")
            .filters("year", "unit", "light");

    private static final Map<String, Comparator<TaskState>> ORDERS = Map.of(
            "code", Comparator.comparing(state -> state.task().id().value()),
            "name", Comparator.comparing(state -> state.task().name()),
            "light", Comparator.comparing(TaskState::light).reversed(),
            "quantity", Comparator.comparing((TaskState state) -> amount(state)),
            "deadline", Comparator.comparing(state -> state.task().deadline()));

    private final Tasks tasks;

    TaskListing(Tasks tasks) {
        this.tasks = tasks;
    }

    public int year(Listing listing) {
        List<Integer> years = tasks.years();
        return listing.filter("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(years.isEmpty() ? 0 : years.get(0));
    }

    public PageOf<TaskState> page(Listing listing) {
        List<TaskState> all = all(listing);
        List<TaskState> page =
                all.stream().skip(listing.offset()).limit(listing.size()).toList();
        return new PageOf<>(page, all.size(), listing);
    }

    public List<TaskState> all(Listing listing) {
        Comparator<TaskState> order = ORDERS.getOrDefault(
                listing.column().key(),
                Comparator.comparing(state -> state.task().id().value()));
        Comparator<TaskState> whole =
                order.thenComparing(state -> state.task().id().value());
        return tasks.states(year(listing)).stream()
                .filter(state -> isWanted(state, listing))
                .sorted(listing.descending() ? whole.reversed() : whole)
                .toList();
    }

    private static boolean isWanted(TaskState state, Listing listing) {
        Task task = state.task();
        String words = (task.id().code() + " " + task.name() + " " + task.field()).toLowerCase(Locale.ROOT);
        return words.contains(listing.q().toLowerCase(Locale.ROOT))
                && listing.filter("light").map(state.light().name()::equals).orElse(true)
                && listing.filter("unit").map(unit -> isOf(state, unit)).orElse(true);
    }

    /** Whether a body leads the task or owns a part of it. */
    private static boolean isOf(TaskState state, String unit) {
        boolean leads = state.task()
                .lead()
                .filter(lead -> Long.toString(lead.value()).equals(unit))
                .isPresent();
        return leads
                || state.breakdown().stream()
                        .flatMap(apart -> apart.rows().stream())
                        .flatMap(row -> row.owner().stream())
                        .anyMatch(owner -> Long.toString(owner.value()).equals(unit));
    }

    private static BigDecimal amount(TaskState state) {
        return state.task().quantity().amount();
    }
}
