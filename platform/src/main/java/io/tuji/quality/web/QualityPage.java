package io.tuji.quality.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.chain.settling.Enough;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRun.Method;
import io.tuji.quality.RegionLevel;
import io.tuji.quality.internal.Coverage;
import io.tuji.quality.internal.QualityService;
import io.tuji.quality.internal.QualityService.Typed;
import io.tuji.web.ListFile;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the ranking of candidates was worth when it was tried on the past: asking for a run, the newest, and those before. */
@Controller
@Requires(module = "lead", act = Act.VIEW)
class QualityPage {

    static final String HERE = "/candidates/quality";

    private static final String ONE = HERE + "/{id:\\d{1,18}}";

    private final QualityService runs;
    private final QualitySheet sheet;
    private final QualityWords words;
    private final ProblemTexts texts;

    QualityPage(QualityService runs, QualitySheet sheet, QualityWords words, ProblemTexts texts) {
        this.runs = runs;
        this.sheet = sheet;
        this.words = words;
        this.texts = texts;
    }

    /** How many regions can play home at a level, if the year is the one chosen. */
    public record Choice(RegionLevel level, int regions, long unplaced) {}

    @GetMapping(HERE)
    String show(Model model) {
        fill(Optional.empty(), new Problems(), model);
        return "quality/runs";
    }

    @PostMapping(HERE)
    @Requires(module = "lead", act = Act.CHANGE)
    String start(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String level,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Typed typed = new Typed(year, level);
        Problems problems = new Problems();
        Optional<JobId> job = runs.start(typed, problems, visitor);
        if (job.isPresent()) {
            return "redirect:/jobs/" + job.get().value();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(Optional.of(typed), problems, model);
        return "quality/runs";
    }

    private void fill(Optional<Typed> typed, Problems problems, Model model) {
        Coverage coverage = runs.coverage();
        Optional<Integer> standard = coverage.splitYear();
        model.addAttribute(
                "typed",
                typed.orElseGet(
                        () -> new Typed(standard.map(Object::toString).orElse(""), RegionLevel.PROVINCE.name())));
        model.addAttribute("standard", standard.orElse(null));
        model.addAttribute("coverage", coverage);
        model.addAttribute("choices", choices(coverage, standard));
        model.addAttribute("enough", List.of(Enough.REGIONS, Enough.BEFORE, Enough.SINCE));
        model.addAttribute("problems", texts.of(problems.all()));
        model.addAttribute("runs", runs.list());
        model.addAttribute("method", Method.RANKING);
        show(runs.latest(), model);
    }

    private static List<Choice> choices(Coverage coverage, Optional<Integer> year) {
        return Arrays.stream(RegionLevel.values())
                .map(level -> new Choice(
                        level,
                        year.map(split -> coverage.regions(level, split).size()).orElse(0),
                        coverage.unplaced(level)))
                .toList();
    }

    private static void show(Optional<QualityRun> run, Model model) {
        model.addAttribute("run", run.orElse(null));
        model.addAttribute("chart", run.map(QualityChart::of).orElse(null));
        model.addAttribute("methods", Method.values());
        model.addAttribute("drawn", QualityChart.METHODS);
    }

    @GetMapping(ONE)
    String one(@PathVariable long id, Model model) {
        show(Optional.of(get(id)), model);
        return "quality/run";
    }

    @GetMapping(ONE + "/{format:csv|xlsx}")
    @Requires(module = "lead", act = Act.EXPORT)
    void export(@PathVariable long id, @PathVariable String format, Visitor visitor, HttpServletResponse response)
            throws IOException {
        QualityRun run = get(id);
        sheet.noteExport(run, visitor);
        new ListFile(words.say("quality.this"), sheet.head())
                .send(response, format, row -> sheet.rows(run).forEach(row));
    }

    private QualityRun get(long id) {
        return runs.find(new QualityRun.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
