package io.tuji.analysis.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import io.tuji.analysis.Analysis.State;
import io.tuji.analysis.internal.Paper;
import io.tuji.analysis.internal.Said;
import io.tuji.engine.plan.analysis.PeriodWords;
import io.tuji.web.DisplayZone;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a paper by a template. What a template does not ask for is left out. */
@Component
public class WordPaper {

    private static final String NO_OFFICE = "（署名单位）";
    private static final String NO_DATE = "年　　月　　日";

    private final Templates templates;
    private final DisplayZone zone;

    WordPaper(Templates templates, DisplayZone zone) {
        this.templates = templates;
        this.zone = zone;
    }

    public void write(Paper paper, OutputStream out) throws IOException {
        try (InputStream template = templates.inForce()) {
            write(paper, template, out);
        }
    }

    private void write(Paper paper, InputStream template, OutputStream out) throws IOException {
        try (XWPFTemplate written = XWPFTemplate.compile(template, configure()).render(model(paper))) {
            IndicatorTable.finish(written.getXWPFDocument());
            SignatureBlock.finish(written.getXWPFDocument(), office(paper));
            written.write(out);
        }
    }

    static Configure configure() {
        return Configure.builder().bind("chart", new CourseChart()).build();
    }

    private Map<String, Object> model(Paper paper) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", paper.head().title());
        model.put("code", paper.head().id().code());
        model.put("office", office(paper));
        model.put("date", date(paper));
        model.put("draft", paper.head().state() != State.APPROVED);
        model.put("invented", paper.basis().invented());
        model.put("body", paper.standing().stream().map(WordPaper::paragraph).toList());
        model.put("annexed", !paper.basis().rows().isEmpty());
        model.put("indicators", IndicatorTable.of(paper.basis().rows()));
        model.put("charts", charts(paper));
        return model;
    }

    private static String office(Paper paper) {
        return paper.head().office().isEmpty() ? NO_OFFICE : paper.head().office();
    }

    private String date(Paper paper) {
        return paper.head()
                .approved()
                .map(approval -> PeriodWords.day(LocalDate.ofInstant(approval.at(), zone.zone())))
                .orElse(NO_DATE);
    }

    private static Map<String, Object> paragraph(Said said) {
        return Map.of(said.level().name().toLowerCase(Locale.ROOT), Map.of("words", said.text()));
    }

    private static List<Map<String, Object>> charts(Paper paper) {
        return paper.basis().courses().stream()
                .map(course -> Map.<String, Object>of(
                        "chart", course, "caption", course.name() + "：规划路径与实绩（" + course.unit() + "）"))
                .toList();
    }
}
