package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.promotion.internal.ProjectListStore;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of projects as a file, for programs. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "promotion", act = Act.VIEW)
class ProjectFilesApi {

    private final ProjectExport export;

    ProjectFilesApi(ProjectExport export) {
        this.export = export;
    }

    @GetMapping("/projects.{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    @Described(zh = "招商项目列表的文件，取走留有记录", en = "The list of projects as a file; taking it is noted")
    void export(
            @PathVariable String format,
            @ListOf(ProjectListStore.class) Listing listing,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        export.send(format, listing, visitor, response);
    }
}
