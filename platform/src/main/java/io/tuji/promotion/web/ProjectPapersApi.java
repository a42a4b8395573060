package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.document.Document;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.ProjectPapers;
import io.tuji.promotion.internal.ProjectPapers.Kept;
import io.tuji.promotion.internal.ProjectPapers.Paper;
import io.tuji.promotion.internal.PromotionProblem;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The documents of a project. */
@RestController
@RequestMapping(ApiPath.V1 + "/projects/{code}/documents")
@Requires(module = "promotion", act = Act.VIEW)
class ProjectPapersApi {

    record PaperJson(
            @Described(zh = "文档编号；内容在 /api/v1/documents/{id}", en = "its bytes are at /api/v1/documents/{id}")
            String id,

            String name,

            @Described(zh = "EVIDENCE 佐证材料（受保护）或 OTHER", en = "EVIDENCE, which is protected, or OTHER")
            String documentClass,

            @Described(
                    zh = "同类同名文件的第几版；删掉的版本号不再用",
                    en = "counts the files of the same class and name; that of a deleted one is not given again")
            int version,

            String mediaType,
            long size,
            String sha256,
            String storedBy,
            Instant storedAt,

            @Described(zh = "是否可以打开：另需文档的查看权", en = "whether you may open it, which takes the right to see documents")
            boolean mayRead,

            @Described(zh = "是否可以删除", en = "whether you may delete it")
            boolean mayRemove) {

        static PaperJson of(Paper one) {
            Document paper = one.document();
            return new PaperJson(
                    Long.toString(paper.id().value()),
                    paper.name(),
                    paper.documentClass().name(),
                    paper.version(),
                    paper.mediaType(),
                    paper.size(),
                    paper.sha256(),
                    paper.storedBy(),
                    paper.storedAt(),
                    one.mayRead(),
                    one.mayRemove());
        }
    }

    private final Projects projects;
    private final ProjectPapers papers;
    private final ProjectDoor door;

    ProjectPapersApi(Projects projects, ProjectPapers papers, ProjectDoor door) {
        this.projects = projects;
        this.papers = papers;
        this.door = door;
    }

    @GetMapping
    @Described(zh = "文件的所有版本，最近的在前", en = "All versions of its documents, the newest first", refuses = 404)
    List<PaperJson> papers(@PathVariable String code, Visitor visitor) {
        return papers.list(door.get(code, visitor), visitor).stream()
                .map(PaperJson::of)
                .toList();
    }

    @PostMapping
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "上传一个文件", en = "Keep a file", gives = 201, refuses = 404)
    ResponseEntity<PaperJson> keep(
            @PathVariable String code,
            @RequestParam @Described(zh = "文件", en = "the file") MultipartFile file,
            @RequestParam(name = "class", defaultValue = "OTHER")
                    @Described(zh = "EVIDENCE 或 OTHER", en = "EVIDENCE or OTHER")
                    String documentClass,
            @RequestParam
                    @Described(
                            zh = "是哪份文件的新版本（文档编号）；沿用其名称和类别",
                            en = "id of the document of which it is a new version; takes its name and class")
                    Optional<Long> replaces,
            Visitor visitor) {
        Project project = door.get(code, visitor);
        Kept kept = replaces.isPresent()
                ? papers.replace(project, earlier(project, replaces.get(), visitor), file, projects, visitor)
                : papers.keep(project, documentClass, file, projects, visitor);
        done(kept.problems());
        Paper paper = papers.find(project, kept.now().orElseThrow().id().value(), visitor)
                .orElseThrow();
        return ResponseEntity.status(HttpStatus.CREATED).body(PaperJson.of(paper));
    }

    private Paper earlier(Project project, long id, Visitor visitor) {
        return papers.find(project, id, visitor)
                .orElseThrow(() -> ApiRefused.input(
                        List.of(PromotionProblem.PAPER_UNKNOWN.at(Place.field("replaces"), Long.toString(id)))));
    }

    @DeleteMapping("/{id:\\d{1,18}}")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "删除文件的一个版本；审计留下它的名称、大小、校验值和上传人",
            en = "Delete one version of a document; the audit keeps its name, size, checksum and who stored it",
            refuses = {404, 422})
    List<PaperJson> remove(
            @PathVariable String code,
            @PathVariable @Described(zh = "文档编号", en = "id of the document") long id,
            @RequestParam(defaultValue = "") @Described(zh = "为什么删，必填", en = "why; needed") String words,
            Visitor visitor) {
        Project project = door.get(code, visitor);
        Paper paper =
                papers.find(project, id, visitor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        done(papers.remove(paper, words, visitor).problems());
        return papers(code, visitor);
    }

    private static void done(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw ApiRefused.input(problems);
        }
    }
}
