package io.tuji.importing.web;

import io.tuji.importing.internal.ImportRun;
import io.tuji.importing.internal.RunListStore;
import io.tuji.web.HomeNews;
import io.tuji.web.Show;
import java.time.Instant;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Files that were taken in. */
@Component
class ImportNews implements HomeNews {

    private final RunListStore runs;
    private final MessageSource messages;
    private final Show show;

    ImportNews(RunListStore runs, MessageSource messages, Show show) {
        this.runs = runs;
        this.messages = messages;
        this.show = show;
    }

    @Override
    public String module() {
        return "importing";
    }

    @Override
    public List<News> since(Instant moment, int most) {
        return runs.doneSince(moment, most).stream().map(this::news).toList();
    }

    private News news(ImportRun run) {
        Object[] arguments = {
            run.fileName(),
            show.count(run.counts().stored()),
            show.count(run.counts().setAside())
        };
        String text = messages.getMessage("importing.news", arguments, LocaleContextHolder.getLocale());
        return new News(
                run.endedAt().orElseThrow(), text, "/imports/" + run.id().value());
    }
}
