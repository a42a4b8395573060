package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.importing.ImportId;
import io.tuji.importing.internal.ImportRun;
import io.tuji.importing.internal.RunStore;
import io.tuji.importing.internal.SetAsideFile;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands the rows that were not taken back, to be corrected and sent again. */
@Controller
@Requires(module = "importing", act = Act.EXPORT)
class SetAsidePage {

    private final RunStore runs;
    private final SetAsideFile setAside;
    private final ExportNotes notes;
    private final ImportTexts texts;
    private final TableDownload words;

    SetAsidePage(RunStore runs, SetAsideFile setAside, ExportNotes notes, ImportTexts texts, TableDownload words) {
        this.runs = runs;
        this.setAside = setAside;
        this.notes = notes;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping({"/imports/{id:\\d+}/set-aside", ApiPath.V1 + "/imports/{id:\\d+}/set-aside"})
    @Described(zh = "被搁置的行，保持原文件的格式与列", en = "The rows that were set aside, in the layout of their file")
    void download(@PathVariable long id, Visitor visitor, HttpServletResponse response) throws IOException {
        ImportRun run = runs.find(new ImportId(id))
                .filter(found -> found.counts().setAside() > 0)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        notes.note(
                visitor.actor(),
                "import.export",
                "import:" + run.id().code(),
                Map.of("rows", Long.toString(run.counts().setAside())));
        Download.Kind kind = run.layout().sheet().isPresent() ? Download.Kind.XLSX : Download.Kind.CSV;
        new Download(stem(run), kind).send(response, out -> setAside.write(run, out, texts::reason));
    }

    private String stem(ImportRun run) {
        String name = run.fileName().replaceAll("(?i)(\\.(csv|txt|tsv|xlsx))?(\\.gz)?$", "");
        return name + " " + words.say("importing.setAside") + " " + run.id().code();
    }
}
