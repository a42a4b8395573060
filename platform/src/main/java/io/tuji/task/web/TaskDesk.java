package io.tuji.task.web;

import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import io.tuji.task.Outcome;
import io.tuji.task.Task;
import io.tuji.task.Tasks;
import io.tuji.web.ReceivedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final ReceivedFile received;
    private final TaskWords words;
    private final TransactionOperations transaction;

    TaskDesk(
            Tasks tasks,
            Documents documents,
            ReceivedFile received,
            TaskWords words,
            TransactionOperations transaction) {
        this.tasks = tasks;
        this.documents = documents;
        this.received = received;
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
            outcome.now().ifPresent(now -> keep(owner.apply(now), files, visitor));
            return outcome;
        }));
    }

    /** Nothing was chosen where the file is empty. */
    private void keep(OwnerRecord owner, List<MultipartFile> files, Visitor visitor) {
        files.stream().filter(file -> !file.isEmpty()).forEach(file -> {
            try {
                received.read(file, (path, name) -> store(owner, path, name, visitor));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Document store(OwnerRecord owner, Path path, String name, Visitor visitor) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return documents.store(new NewDocument(owner, DocumentClass.EVIDENCE, name, visitor.actor()), bytes);
        }
    }

    List<Document> papers(OwnerRecord owner) {
        return documents.list(owner);
    }
}
