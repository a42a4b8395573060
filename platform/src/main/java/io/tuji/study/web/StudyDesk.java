package io.tuji.study.web;

import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.document.Evidence;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.study.Studies;
import io.tuji.study.Study;
import io.tuji.study.internal.StudyProblem;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What pages and API of studies share: the study of an address, its papers, how refusals are shown. */
@Component
class StudyDesk {

    private final Studies studies;
    private final Evidence evidence;
    private final TransactionOperations transaction;
    private final ProblemTexts texts;

    StudyDesk(Studies studies, Evidence evidence, TransactionOperations transaction, ProblemTexts texts) {
        this.studies = studies;
        this.evidence = evidence;
        this.transaction = transaction;
        this.texts = texts;
    }

    Study get(String code, Visitor visitor) {
        return Study.Id.read(code)
                .flatMap(id -> studies.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Keeps papers with the study: all of them, or none. */
    Outcome<Study> keep(Study study, List<MultipartFile> papers, Visitor visitor) {
        List<MultipartFile> chosen =
                papers.stream().filter(paper -> !paper.isEmpty()).toList();
        if (chosen.isEmpty()) {
            return new Outcome<>(Optional.empty(), List.of(StudyProblem.NO_PAPER.at(Place.field("papers"))));
        }
        transaction.executeWithoutResult(status -> evidence.keep(study.id().owner(), chosen, visitor));
        return Outcome.done(study);
    }

    void show(List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems));
    }
}
