package io.tuji.demand.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.internal.DemandProblem;
import io.tuji.demand.internal.Preview;
import io.tuji.demand.internal.ResourceFiles;
import io.tuji.demand.internal.ResourceFiles.Row;
import io.tuji.demand.internal.Taken;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.web.ReceivedFile;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings in a file of resources: first what it says and what is wrong, then, if a person wants so, the sound rows. */
@Controller
@Requires(module = "demand", act = Act.CHANGE)
class ResourceFilePage {

    private static final String HERE = "/resources/file";
    private static final int SHOWN = 20;

    private final ResourceFiles files;
    private final ReceivedFile received;
    private final NeedDesk desk;
    private final DemandWords words;

    ResourceFilePage(ResourceFiles files, ReceivedFile received, NeedDesk desk, DemandWords words) {
        this.files = files;
        this.received = received;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(HERE)
    String form() {
        return "demand/resource-file";
    }

    @PostMapping(HERE)
    String preview(
            @RequestParam Optional<MultipartFile> file, Visitor visitor, Model model, HttpServletResponse response)
            throws IOException {
        Optional<MultipartFile> sent = file.filter(one -> !one.isEmpty());
        if (sent.isEmpty()) {
            return refused(List.of(DemandProblem.NO_FILE.at(Place.field("file"))), model, response);
        }
        Preview<Row> preview = received.read(sent.get(), (path, name) -> files.preview(path, name, visitor));
        desk.show(preview.problems(), model, response);
        if (!preview.isRefused()) {
            model.addAttribute("preview", preview);
            model.addAttribute("shown", preview.fresh().stream().limit(SHOWN).toList());
        }
        return "demand/resource-file";
    }

    @PostMapping(HERE + "/take")
    String take(
            @RequestParam String rows,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Taken taken = files.take(rows, visitor);
        if (!taken.problems().isEmpty()) {
            return refused(taken.problems(), model, response);
        }
        String said = words.say("demand.file.taken", taken.added());
        taken.batch()
                .ifPresentOrElse(
                        batch -> flash.addFlashAttribute("undo", new Undo(said, HERE + "/" + batch + "/withdraw")),
                        () -> flash.addFlashAttribute("done", said));
        return "redirect:/resources";
    }

    @PostMapping(HERE + "/{batch:\\d{1,18}}/withdraw")
    String withdraw(@PathVariable long batch, Visitor visitor, RedirectAttributes flash) {
        int withdrawn = files.withdraw(batch, words.say("demand.file.withdrawn.why"), visitor);
        flash.addFlashAttribute("done", words.say("demand.file.withdrawn", withdrawn));
        return "redirect:/resources";
    }

    private String refused(List<Problem> problems, Model model, HttpServletResponse response) {
        desk.show(problems, model, response);
        return "demand/resource-file";
    }
}
