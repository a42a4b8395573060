package io.tuji.task.web;

import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.document.Document;
import io.tuji.document.Documents;
import io.tuji.document.Evidence;
import io.tuji.document.OwnerRecord;
import io.tuji.task.Outcome;
import io.tuji.task.Task;
import io.tuji.task.Tasks;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of tasks share: who may keep all of them, the task of an address, papers that are handed in. */
@Component
class TaskDesk {

    private final Tasks tasks;
    private final Documents documents;
    private final Evidence evidence;
    private final TaskWords words;
    private final TransactionOperations transaction;

    TaskDesk(Tasks tasks, Documents documents, Evidence evidence, TaskWords words, TransactionOperations transaction) {
        this.tasks = tasks;
        this.documents = documents;
        this.evidence = evidence;
        this.words = words;
        this.transaction = transaction;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Task task(String code) {
        return Task.Id.read(code)
                .flatMap(tasks::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static boolean mayKeepAll(Visitor visitor) {
        return visitor.scope(Right.change("task")).filter(Scope.ALL::equals).isPresent();
    }

    /** Who may only report for the own body changes no task. */
    void requireAll(Visitor visitor) {
        if (!mayKeepAll(visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Does what is asked and keeps the papers that come with it: both, or neither. */
    <T> Outcome<T> withPapers(
            Supplier<Outcome<T>> act, Function<T, OwnerRecord> owner, List<MultipartFile> files, Visitor visitor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Outcome<T> outcome = act.get();
            outcome.now().ifPresent(now -> evidence.keep(owner.apply(now), files, visitor));
            return outcome;
        }));
    }

    List<Document> papers(OwnerRecord owner) {
        return documents.list(owner);
    }
}
