package io.tuji.task.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.plan.task.TaskJudge;
import io.tuji.task.Bulletin;
import io.tuji.task.Bulletins;
import io.tuji.task.Tasks;
import io.tuji.task.internal.DeclaredRules;
import io.tuji.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The bulletin of a month, as a page and as a workbook to print. */
@Controller
@Requires(module = "task", act = Act.VIEW)
class BulletinPage {

    private final Bulletins bulletins;
    private final Tasks tasks;
    private final BulletinWorkbook workbook;
    private final DeclaredRules rules;
    private final ExportNotes notes;
    private final Clock clock;

    BulletinPage(
            Bulletins bulletins,
            Tasks tasks,
            BulletinWorkbook workbook,
            DeclaredRules rules,
            ExportNotes notes,
            Clock clock) {
        this.bulletins = bulletins;
        this.tasks = tasks;
        this.workbook = workbook;
        this.rules = rules;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping("/tasks/bulletin")
    String show(@RequestParam(defaultValue = "0") int year, @RequestParam(defaultValue = "0") int month, Model model) {
        List<Integer> years = tasks.years();
        int shown = years.contains(year) ? year : years.stream().findFirst().orElse(0);
        int last = TaskJudge.lastEnded(shown, LocalDate.now(clock));
        int of = month >= 1 && month <= last ? month : last;
        Optional<Bulletin> bulletin = bulletins.find(shown, of);
        model.addAttribute("years", years);
        model.addAttribute("year", shown);
        model.addAttribute("month", of);
        model.addAttribute("months", IntStream.rangeClosed(1, last).boxed().toList());
        model.addAttribute("lines", bulletin.map(Bulletin::lines).orElse(List.of()));
        model.addAttribute("rules", rules.get());
        return "task/bulletin";
    }

    @GetMapping("/tasks/bulletin/xlsx")
    @Requires(module = "task", act = Act.EXPORT)
    void export(@RequestParam int year, @RequestParam int month, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Bulletin bulletin =
                bulletins.find(year, month).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        notes.note(visitor.actor(), "task.bulletin.export", "bulletin:%d-%02d".formatted(year, month), Map.of());
        new Download(workbook.title(bulletin), Download.Kind.XLSX).send(response, out -> workbook.write(bulletin, out));
    }
}
