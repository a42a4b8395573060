package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.importing.Delivery;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Sources;
import io.tuji.importing.internal.Reception;
import io.tuji.importing.internal.Reception.NewSource;
import io.tuji.importing.internal.Reception.Outcome;
import io.tuji.importing.internal.Targets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where a file is handed in: who speaks, which file, for which day. */
@Controller
@Requires(module = "importing", act = Act.CHANGE)
class NewImportPage {

    private final Reception reception;
    private final Imports imports;
    private final Sources sources;
    private final Targets targets;
    private final ImportTexts texts;
    private final Clock clock;
    private final DataSize limit;

    NewImportPage(
            Reception reception,
            Imports imports,
            Sources sources,
            Targets targets,
            ImportTexts texts,
            Clock clock,
            @Value("${tuji.upload.limit}") DataSize limit) {
        this.reception = reception;
        this.imports = imports;
        this.sources = sources;
        this.targets = targets;
        this.texts = texts;
        this.clock = clock;
        this.limit = limit;
    }

    @GetMapping("/imports/new")
    String show(HttpServletRequest request, Model model) {
        return page(read(request), model);
    }

    @PostMapping("/imports/new")
    @Nullable
    String receive(
            HttpServletRequest request,
            HttpServletResponse response,
            Visitor visitor,
            @RequestParam Optional<MultipartFile> upload,
            Model model)
            throws IOException {
        NewImportForm form = read(request);
        Optional<Received> file = received(form, upload.filter(sent -> !sent.isEmpty()));
        Outcome outcome = reception.receive(file, form.source(), wanted(form), form.asOf(), visitor.actor());
        if (outcome.source().isPresent() && outcome.file().isPresent()) {
            String address =
                    PreviewForm.address(outcome.source().get(), outcome.file().get(), form.asOf(), form.delivery());
            return Redirection.to(address, request, response);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(outcome.problems()));
        return page(form.withFile(outcome.file()), model);
    }

    private NewImportForm read(HttpServletRequest request) {
        NewImportForm form = NewImportForm.read(request, LocalDate.now(clock));
        if (form.target().isEmpty()) {
            return form.about(targets.kinds().get(0));
        }
        if (!targets.kinds().contains(form.target())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return form;
    }

    private Optional<Received> received(NewImportForm form, Optional<MultipartFile> upload) throws IOException {
        if (upload.isEmpty()) {
            return imports.findReceived(form.spoolName(), form.fileName());
        }
        imports.findReceived(form.spoolName(), form.fileName()).ifPresent(imports::discard);
        String name = upload.get().getOriginalFilename();
        try (InputStream content = upload.get().getInputStream()) {
            return Optional.of(imports.receive(content, name == null ? "" : name));
        }
    }

    private Optional<NewSource> wanted(NewImportForm form) {
        return form.isNewSource()
                ? Optional.of(new NewSource(form.target(), form.name(), form.usualDelivery(), form.authority()))
                : Optional.empty();
    }

    private String page(NewImportForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("sources", sources.list());
        model.addAttribute("kinds", targets.kinds());
        model.addAttribute("deliveries", Delivery.values());
        model.addAttribute("limit", limit.toBytes());
        model.addAttribute("today", LocalDate.now(clock).toString());
        return "importing/new";
    }
}
