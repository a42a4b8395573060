package io.tuji.console.internal;

import io.tuji.audit.Actor;
import io.tuji.console.ImportAccount;
import io.tuji.console.ImportAnswer;
import io.tuji.console.ImportAnswer.Started;
import io.tuji.console.ImportAsked;
import io.tuji.engine.value.Problem;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportId;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.ImportReport;
import io.tuji.importing.ImportReports;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Order;
import io.tuji.importing.Imports.Preview;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Source;
import io.tuji.importing.Sources;
import io.tuji.job.JobId;
import io.tuji.web.ProblemTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes files from the operator and says what became of them. */
@Component
class ConsoleDesk {

    /** What an operator imports are business registers: the kind of their import target. */
    private static final String REGISTRY = "registry";

    private static final int MIDDLING_AUTHORITY = 50;

    private final Sources sources;
    private final Imports imports;
    private final ImportReports reports;
    private final ProblemTexts texts;
    private final Clock clock;

    ConsoleDesk(Sources sources, Imports imports, ImportReports reports, ProblemTexts texts, Clock clock) {
        this.sources = sources;
        this.imports = imports;
        this.reports = reports;
        this.texts = texts;
        this.clock = clock;
    }

    ImportAnswer start(ImportAsked asked, Locale locale) throws IOException {
        Optional<Source> known = sources.findByName(asked.source());
        Source source = known.orElseGet(() ->
                sources.get(sources.add(REGISTRY, asked.source(), Delivery.FULL, MIDDLING_AUTHORITY, Actor.CONSOLE)));
        LocalDate asOf = asked.asOf().orElseGet(() -> LocalDate.now(clock));
        Received file = receive(Path.of(asked.file()));
        try {
            Preview preview = imports.preview(source.id(), file, Optional.empty());
            if (!preview.isUsable()) {
                throw new ImportRefused(preview.problems());
            }
            Delivery delivery = asked.delivery().orElse(source.delivery());
            Imports.Started started =
                    imports.start(new Order(source.id(), file, preview.profile(), delivery, asOf), Actor.CONSOLE);
            return new ImportAnswer(
                    known.isEmpty(), asOf, words(preview.problems(), locale), Optional.of(started(started)));
        } catch (ImportRefused refused) {
            imports.discard(file);
            return new ImportAnswer(known.isEmpty(), asOf, words(refused.problems(), locale), Optional.empty());
        }
    }

    private Received receive(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return imports.receive(content, String.valueOf(file.getFileName()));
        }
    }

    private static Started started(Imports.Started started) {
        return new Started(
                started.run().value(), started.already(), started.job().map(JobId::value));
    }

    private List<String> words(List<Problem> problems, Locale locale) {
        return problems.stream().map(p -> words(texts.of(p, locale))).toList();
    }

    private static String words(ProblemTexts.Text text) {
        String place = text.place().map(p -> p + ": ").orElse("");
        return text.code() + " " + place + text.message() + " " + text.remedy();
    }

    ImportAccount account(ImportId run, Optional<String> address, Locale locale) {
        ImportReport report = reports.get(run);
        List<String> findings = report.findings().stream()
                .map(f -> texts.message(f.code(), f.arguments(), locale) + " "
                        + texts.remedy(f.code(), f.arguments(), locale))
                .toList();
        return new ImportAccount(report, findings, address.map(a -> a + "imports/" + run.value()));
    }
}
