package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Order;
import io.tuji.importing.Imports.Preview;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Imports.Started;
import io.tuji.importing.Source;
import io.tuji.importing.internal.ImportFault;
import io.tuji.importing.internal.Reception;
import io.tuji.importing.internal.SourceLookup;
import io.tuji.importing.internal.Targets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a received file as it will be understood, lets columns be set right, and starts the import. */
@Controller
@Requires(module = "importing", act = Act.CHANGE)
class PreviewPage {

    private final Imports imports;
    private final SourceLookup sources;
    private final Targets targets;
    private final Reception reception;
    private final ImportTexts texts;
    private final MessageSource messages;

    PreviewPage(
            Imports imports,
            SourceLookup sources,
            Targets targets,
            Reception reception,
            ImportTexts texts,
            MessageSource messages) {
        this.imports = imports;
        this.sources = sources;
        this.targets = targets;
        this.reception = reception;
        this.texts = texts;
        this.messages = messages;
    }

    /** What a request is about: a source, its file, and the file as it is understood. */
    private record Desk(PreviewForm form, Source source, Received file, Preview preview) {

        Delivery delivery() {
            return form.delivery().orElse(source.delivery());
        }

        Order order(LocalDate asOf) {
            return new Order(source.id(), file, preview.profile(), delivery(), asOf);
        }
    }

    @GetMapping("/imports/preview")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        return answer(request, response, model, List.of());
    }

    /** The same with other columns; also for a browser without script. */
    @PostMapping("/imports/preview")
    String change(HttpServletRequest request, HttpServletResponse response, Model model) {
        return answer(request, response, model, List.of());
    }

    @PostMapping("/imports/start")
    String start(
            HttpServletRequest request,
            HttpServletResponse response,
            Visitor visitor,
            Model model,
            RedirectAttributes flash) {
        PreviewForm form = PreviewForm.read(request);
        Optional<Received> file = imports.findReceived(form.spoolName(), form.fileName());
        Problems problems = new Problems();
        Optional<LocalDate> asOf = reception.readDay(form.asOf(), problems);
        if (file.isEmpty() || asOf.isEmpty()) {
            return answer(request, response, model, problems.all());
        }
        try {
            Started started = imports.start(desk(form, file.get()).order(asOf.get()), visitor.actor());
            if (started.already()) {
                flash.addFlashAttribute(
                        "done", say("importing.already", started.run().code()));
            }
            return "redirect:/imports/" + started.run().value();
        } catch (ImportRefused e) {
            return answer(request, response, model, e.problems());
        }
    }

    @PostMapping("/imports/discard")
    String discard(HttpServletRequest request, RedirectAttributes flash) {
        PreviewForm form = PreviewForm.read(request);
        imports.findReceived(form.spoolName(), form.fileName()).ifPresent(imports::discard);
        flash.addFlashAttribute("done", say("importing.discarded", form.fileName()));
        return "redirect:/imports";
    }

    private String answer(
            HttpServletRequest request, HttpServletResponse response, Model model, List<Problem> refusals) {
        PreviewForm form = PreviewForm.read(request);
        Optional<Received> file = imports.findReceived(form.spoolName(), form.fileName());
        if (file.isEmpty()) {
            return gone(form, response, model);
        }
        Desk desk = desk(form, file.get());
        List<Problem> problems = new ArrayList<>(refusals);
        desk.preview().problems().stream().filter(p -> !refusals.contains(p)).forEach(problems::add);
        if (!refusals.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        fill(model, desk, problems);
        return "importing/preview";
    }

    private void fill(Model model, Desk desk, List<Problem> problems) {
        boolean isUsable = desk.preview().isUsable();
        model.addAttribute("form", desk.form());
        model.addAttribute("source", desk.source());
        model.addAttribute("file", desk.file());
        model.addAttribute("preview", desk.preview());
        model.addAttribute("delivery", desk.delivery());
        model.addAttribute("deliveries", Delivery.values());
        model.addAttribute("usable", isUsable);
        model.addAttribute(
                "problems", texts.of(problems.stream().filter(Problem::isError).toList()));
        model.addAttribute(
                "warnings", texts.of(problems.stream().filter(p -> !p.isError()).toList()));
        model.addAttribute(
                "view",
                PreviewView.of(
                        desk.preview(), targets.get(desk.source().target()).properties(), texts));
        reception
                .readDay(desk.form().asOf(), new Problems())
                .filter(day -> isUsable)
                .flatMap(day -> imports.findSame(desk.order(day)))
                .ifPresent(same -> model.addAttribute("same", same));
    }

    private String gone(PreviewForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("fileName", form.fileName());
        model.addAttribute("problems", texts.of(List.of(ImportFault.FILE_GONE.at(Place.nowhere(), form.fileName()))));
        return "importing/gone";
    }

    private Desk desk(PreviewForm form, Received file) {
        Source source =
                sources.find(form.source()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Desk(form, source, file, imports.preview(source.id(), file, form.profile()));
    }

    private String say(String key, String argument) {
        return messages.getMessage(key, new Object[] {argument}, LocaleContextHolder.getLocale());
    }
}
