package io.tuji.task.web;

import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import io.tuji.task.Task;
import io.tuji.task.Tasks;
import io.tuji.web.ReceivedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of tasks share: who may keep all of them, the task of an address, papers that are handed in. */
@Component
class TaskDesk {

    private final Tasks tasks;
    private final Documents documents;
    private final ReceivedFile received;
    private final TaskWords words;

    TaskDesk(Tasks tasks, Documents documents, ReceivedFile received, TaskWords words) {
        this.tasks = tasks;
        this.documents = documents;
        this.received = received;
        this.words = words;
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

    /** Nothing was chosen where the file is empty. */
    void keep(OwnerRecord owner, List<MultipartFile> files, Visitor visitor) throws IOException {
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                received.read(file, (path, name) -> {
                    try (InputStream bytes = Files.newInputStream(path)) {
                        return documents.store(
                                new NewDocument(owner, DocumentClass.EVIDENCE, name, visitor.actor()), bytes);
                    }
                });
            }
        }
    }

    List<Document> papers(OwnerRecord owner) {
        return documents.list(owner);
    }
}
