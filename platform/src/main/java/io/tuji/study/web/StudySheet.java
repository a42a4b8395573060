package io.tuji.study.web;

import io.tuji.study.Studies;
import io.tuji.study.Study;
import io.tuji.study.Study.Decision;
import io.tuji.study.internal.StudyListStore.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Studies as rows of a file, with what was found and decided. */
@Component
class StudySheet {

    private static final List<String> COLUMNS =
            List.of("code", "question", "state", "commissioned", "due", "findings", "decisions", "added");

    private final StudyWords words;
    private final Studies studies;

    StudySheet(StudyWords words, Studies studies) {
        this.words = words;
        this.studies = studies;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("study.column." + key)).toList();
    }

    List<String> row(Row row) {
        Study study = row.study();
        return List.of(
                study.id().code(),
                study.what().question(),
                words.say("study.state." + study.state()),
                study.what().commissioned().name(),
                study.what().due().map(LocalDate::toString).orElse(""),
                studies.findings(study.id()).stream()
                        .map(finding -> finding.words() + " [" + words.name(finding.certainty()) + "]")
                        .collect(Collectors.joining("\n")),
                studies.decisions(study.id()).stream().map(this::decision).collect(Collectors.joining("\n")),
                study.addedAt().toString());
    }

    private String decision(Decision decision) {
        return words.say(
                "study.decision.line",
                decision.words(),
                decision.decidedBy(),
                decision.decidedOn().toString(),
                decision.ownerName(),
                decision.due().map(LocalDate::toString).orElse("—"));
    }
}
