package io.tuji.importing.brought;

import io.tuji.access.Visitor;
import io.tuji.web.ApiProblems;
import io.tuji.web.ApiRefused;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers programs that bring lists. */
@Component
public class BroughtAnswers {

    private final BroughtLists lists;
    private final ApiProblems problems;

    BroughtAnswers(BroughtLists lists, ApiProblems problems) {
        this.lists = lists;
        this.problems = problems;
    }

    /** Refused as a whole only where not one row can be taken. */
    public <B> ResponseEntity<BroughtJson<B>> take(BroughtList<?, B> list, List<BroughtRow> rows, Visitor visitor) {
        Brought<B> brought = lists.take(list, rows, visitor);
        if (brought.isRefused()) {
            throw ApiRefused.input(brought.setAside());
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new BroughtJson<>(
                        brought.added(), brought.already(), problems.items(brought.setAside()), brought.batch()));
    }
}
