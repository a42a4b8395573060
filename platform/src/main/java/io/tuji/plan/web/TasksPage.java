package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.YearTask;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the district has set itself for a year, with what was done in the year before beside it. */
@Controller
@Requires(module = "plan", act = Act.VIEW)
class TasksPage {

    private final District district;
    private final Observations observations;

    TasksPage(District district, Observations observations) {
        this.district = district;
        this.observations = observations;
    }

    @GetMapping("/plan/tasks")
    String show(@RequestParam(defaultValue = "0") int year, Model model) {
        List<YearTask> tasks = district.find().map(DistrictPack::tasks).orElse(List.of());
        List<Integer> years = tasks.stream()
                .map(YearTask::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        int shown = years.contains(year) ? year : years.stream().findFirst().orElse(0);
        Map<String, List<PlanObservation>> said = observations.now().stream()
                .filter(o -> o.what().area().isEmpty())
                .collect(Collectors.groupingBy(o -> o.what().measure()));
        model.addAttribute("years", years);
        model.addAttribute("year", shown);
        model.addAttribute(
                "rows",
                tasks.stream()
                        .filter(task -> task.year() == shown)
                        .map(task -> TaskView.of(task, said.getOrDefault(task.id(), List.of())))
                        .toList());
        return "plan/tasks";
    }
}
