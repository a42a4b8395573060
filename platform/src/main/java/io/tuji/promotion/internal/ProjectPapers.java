package io.tuji.promotion.internal;

import io.tuji.access.Visitor;
import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.DocumentOwner;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.ReceivedFile;
import io.tuji.web.TypedForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/**
 * The documents of projects: whoever may see a project sees which there are, whichever body has brought them; to open one takes the right to
 * see documents besides, and to delete one the right to change those of the body that brought it.
 */
@Component
public class ProjectPapers implements DocumentOwner {

    /** Which classes a person can give a document. */
    public static final List<DocumentClass> CLASSES = List.of(DocumentClass.EVIDENCE, DocumentClass.OTHER);

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** What offices work with; whatever could carry a script stays outside. */
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "application/x-ole-storage",
            OFFICE + "spreadsheetml.sheet",
            OFFICE + "wordprocessingml.document",
            "application/zip",
            "text/csv",
            "text/plain");

    private final ProjectStore projects;
    private final Documents documents;
    private final ReceivedFile received;
    private final TransactionOperations transaction;

    ProjectPapers(
            ProjectStore projects, Documents documents, ReceivedFile received, PlatformTransactionManager manager) {
        this.projects = projects;
        this.documents = documents;
        this.received = received;
        TransactionTemplate nested = new TransactionTemplate(manager);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.transaction = nested;
    }

    /** A version, and what the visitor may do with it. */
    public record Paper(Document document, boolean mayRead, boolean mayRemove) {}

    /** The document as it is kept, or was, or why nothing was done. */
    public record Kept(Optional<Document> now, List<Problem> problems) {

        public Kept {
            problems = List.copyOf(problems);
        }

        private static Kept refused(PromotionProblem problem, Object... arguments) {
            return new Kept(Optional.empty(), List.of(problem.at(Place.field("file"), arguments)));
        }
    }

    @Override
    public String kind() {
        return ProjectDesk.KIND;
    }

    @Override
    public boolean maySee(Visitor visitor, String id) {
        return id.matches("\\d{1,18}")
                && projects.find(new Project.Id(Long.parseLong(id)), ProjectReach.seen(visitor))
                        .isPresent();
    }

    @Override
    public boolean mayRemove(Visitor visitor, String id) {
        return id.matches("\\d{1,18}")
                && projects.find(new Project.Id(Long.parseLong(id)), ProjectReach.changeable(visitor))
                        .isPresent();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    /** All versions, the newest first, with what the visitor may do. */
    public List<Paper> list(Project project, Visitor visitor) {
        return documents.list(owner(project)).stream()
                .map(document -> new Paper(
                        document, documents.mayRead(document, visitor), documents.mayRemove(document, visitor)))
                .toList();
    }

    public Optional<Paper> find(Project project, long id, Visitor visitor) {
        return list(project, visitor).stream()
                .filter(paper -> paper.document().id().value() == id)
                .findFirst();
    }

    /** Deletes one version; the others stay. */
    public Kept remove(Paper paper, String typedWords, Visitor visitor) {
        Problems problems = new Problems();
        String words = new TypedForm(problems).needed("words", typedWords, TypedForm.SENTENCE);
        if (!paper.mayRemove()) {
            problems.add(
                    PromotionProblem.PAPER_NOT_YOURS,
                    Place.nowhere(),
                    paper.document().name());
        }
        if (problems.hasErrors()) {
            return new Kept(Optional.empty(), problems.all());
        }
        documents.remove(paper.document(), words, visitor);
        return new Kept(Optional.of(paper.document()), List.of());
    }

    /** Keeps a file as the next version of a document of the project, from whoever may change the project. */
    public Kept replace(Project project, Paper earlier, MultipartFile file, Projects door, Visitor visitor) {
        Document document = earlier.document();
        return keep(project, document.documentClass().name(), Optional.of(document.name()), file, door, visitor);
    }

    /** Keeps a file as the next version of its name, from whoever may change the project. */
    public Kept keep(Project project, String documentClass, MultipartFile file, Projects door, Visitor visitor) {
        return keep(project, documentClass, Optional.empty(), file, door, visitor);
    }

    private Kept keep(
            Project project,
            String documentClass,
            Optional<String> known,
            MultipartFile file,
            Projects door,
            Visitor visitor) {
        if (!door.mayChange(project, visitor)) {
            return new Kept(Optional.empty(), List.of(PromotionProblem.NOT_YOURS.at(Place.nowhere())));
        }
        if (file.isEmpty()) {
            return Kept.refused(PromotionProblem.NO_FILE);
        }
        Optional<DocumentClass> wanted =
                CLASSES.stream().filter(one -> one.name().equals(documentClass)).findFirst();
        if (wanted.isEmpty()) {
            Place place = Place.field("class");
            return new Kept(
                    Optional.empty(),
                    List.of(PromotionProblem.CLASS_UNKNOWN.at(
                            place, documentClass, Arrays.toString(CLASSES.toArray()))));
        }
        try {
            return received.read(file, (path, name) -> kept(project, wanted.get(), path, known.orElse(name), visitor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file is tells its bytes, so that it is looked at once it is stored. */
    private Kept kept(Project project, DocumentClass documentClass, Path path, String name, Visitor visitor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            NewDocument what = new NewDocument(owner(project), documentClass, name, visitor.actor());
            Document document = store(what, path);
            if (!TAKEN.contains(document.mediaType())) {
                status.setRollbackOnly();
                return Kept.refused(PromotionProblem.FILE_KIND, document.name(), document.mediaType());
            }
            return new Kept(Optional.of(document), List.of());
        }));
    }

    private Document store(NewDocument what, Path path) {
        try (InputStream bytes = Files.newInputStream(path)) {
            return documents.store(what, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OwnerRecord owner(Project project) {
        return new OwnerRecord(ProjectDesk.KIND, Long.toString(project.id().value()));
    }
}
