package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.plan.task.TaskLight;
import io.tuji.task.Tasks;
import io.tuji.task.internal.TaskListing;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tasks of a year with their lights. */
@Controller
@Requires(module = "task", act = Act.VIEW)
class TaskListPage {

    private final TaskListing list;
    private final Tasks tasks;
    private final OrgUnits units;
    private final TaskSheet sheet;
    private final TaskWords words;
    private final ExportNotes notes;

    TaskListPage(TaskListing list, Tasks tasks, OrgUnits units, TaskSheet sheet, TaskWords words, ExportNotes notes) {
        this.list = list;
        this.tasks = tasks;
        this.units = units;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping("/tasks")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, TaskListing.SHAPE);
        int year = list.year(listing);
        Map<TaskLight, Long> counts = tasks.states(year).stream()
                .collect(Collectors.groupingBy(state -> state.light(), Collectors.counting()));
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing));
        model.addAttribute("year", year);
        model.addAttribute("years", tasks.years());
        model.addAttribute("units", units.list());
        model.addAttribute("lights", TaskLight.values());
        model.addAttribute("counts", counts);
        if (!counts.isEmpty()) {
            model.addAttribute("judgement", judgement(counts));
        }
        model.addAttribute("ofPack", tasks.ofPack());
        model.addAttribute("mayKeepAll", TaskDesk.mayKeepAll(visitor));
        return "task/tasks";
    }

    private String judgement(Map<TaskLight, Long> counts) {
        Stream<Long> ofLights = Arrays.stream(TaskLight.values()).map(light -> counts.getOrDefault(light, 0L));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return words.say(
                "task.judgement", Stream.concat(Stream.of(all), ofLights).toArray());
    }

    @GetMapping("/tasks/{format:csv|xlsx}")
    @Requires(module = "task", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, TaskListing.SHAPE);
        notes.note(visitor.actor(), "task.export", "tasks", Map.of("list", listing.linkTo("/tasks")));
        List<List<String>> rows = list.all(listing).stream().map(sheet::row).toList();
        new ListFile(words.say("task.title"), sheet.head()).send(response, format, rows::forEach);
    }
}
