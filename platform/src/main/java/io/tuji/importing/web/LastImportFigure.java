package io.tuji.importing.web;

import io.tuji.importing.internal.RunListStore;
import io.tuji.web.HomeFigure;
import io.tuji.web.Show;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first page says how much the last file brought. */
@Component
class LastImportFigure implements HomeFigure {

    private final RunListStore runs;
    private final Show show;

    LastImportFigure(RunListStore runs, Show show) {
        this.runs = runs;
        this.show = show;
    }

    @Override
    public String module() {
        return "importing";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Figure> find() {
        return runs.findLastDone()
                .map(run -> new Figure(
                        "importing.figure.last",
                        run.counts().stored(),
                        "/imports/" + run.id().value(),
                        run.sourceName() + " · " + show.date(run.asOf())));
    }
}
