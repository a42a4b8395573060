package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import io.tuji.importing.internal.Reception;
import io.tuji.importing.internal.RunListStore;
import io.tuji.importing.internal.SourceListStore;
import io.tuji.importing.internal.SourceLookup;
import io.tuji.importing.internal.Targets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One source: what it has said, and how much it is believed. */
@Controller
@Requires(module = "importing", act = Act.CHANGE)
class SourcePage {

    private static final int LATEST = 10;

    private final Sources sources;
    private final SourceLookup lookup;
    private final SourceListStore lines;
    private final RunListStore runs;
    private final Targets targets;
    private final ImportTexts texts;

    SourcePage(
            Sources sources,
            SourceLookup lookup,
            SourceListStore lines,
            RunListStore runs,
            Targets targets,
            ImportTexts texts) {
        this.sources = sources;
        this.lookup = lookup;
        this.lines = lines;
        this.runs = runs;
        this.targets = targets;
        this.texts = texts;
    }

    @GetMapping("/sources/{id:\\d{1,18}}")
    @Requires(module = "importing", act = Act.VIEW)
    String show(@PathVariable String id, Model model) {
        Source source = get(id);
        model.addAttribute("source", source);
        model.addAttribute("line", lines.find(source.id()).orElseThrow());
        model.addAttribute(
                "runs",
                runs.latestOf(source.id(), LATEST).stream()
                        .map(run -> new ImportListPage.RunLine(run, StateLook.of(run.state())))
                        .toList());
        return "importing/source";
    }

    @GetMapping("/sources/new")
    String fresh(Model model) {
        return form(SourceForm.fresh(targets.kinds().get(0)), Optional.empty(), model);
    }

    @PostMapping("/sources/new")
    String add(HttpServletRequest request, HttpServletResponse response, Visitor visitor, Model model) {
        SourceForm typed = SourceForm.read(request);
        if (!targets.kinds().contains(typed.target())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return save(
                typed,
                Optional.empty(),
                response,
                model,
                authority -> sources.add(typed.target(), typed.name(), typed.delivery(), authority, visitor.actor()));
    }

    @GetMapping("/sources/{id:\\d{1,18}}/edit")
    String edit(@PathVariable String id, Model model) {
        Source source = get(id);
        return form(SourceForm.of(source), Optional.of(source), model);
    }

    @PostMapping("/sources/{id:\\d{1,18}}/edit")
    String change(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Visitor visitor,
            Model model) {
        Source source = get(id);
        SourceForm typed = SourceForm.read(request);
        return save(typed, Optional.of(source), response, model, authority -> {
            sources.change(source.id(), typed.version(), typed.name(), typed.delivery(), authority, visitor.actor());
            return source.id();
        });
    }

    private String save(
            SourceForm typed,
            Optional<Source> present,
            HttpServletResponse response,
            Model model,
            IntFunction<SourceId> act) {
        Problems problems = new Problems();
        Optional<Integer> authority = Reception.readAuthority(typed.authority(), problems);
        if (authority.isPresent()) {
            try {
                return "redirect:/sources/" + act.apply(authority.get()).value();
            } catch (ImportRefused e) {
                e.problems().forEach(problems::add);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems.all()));
        model.addAttribute("changed", isChanged(typed, present));
        return form(typed, present, model);
    }

    /** Whether somebody else has saved since the form was opened: then both versions are shown. */
    private static boolean isChanged(SourceForm typed, Optional<Source> present) {
        return present.filter(source -> source.version() != typed.version()).isPresent();
    }

    private String form(SourceForm form, Optional<Source> present, Model model) {
        model.addAttribute("form", form);
        present.ifPresent(source -> model.addAttribute("source", source));
        model.addAttribute("kinds", targets.kinds());
        model.addAttribute("deliveries", Delivery.values());
        return "importing/source-form";
    }

    private Source get(String id) {
        return lookup.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
