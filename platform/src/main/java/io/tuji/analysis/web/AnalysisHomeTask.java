package io.tuji.analysis.web;

import io.tuji.analysis.Analyses;
import io.tuji.web.HomeTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Papers that wait for a second person. */
@Component
class AnalysisHomeTask implements HomeTask {

    private final Analyses analyses;
    private final AnalysisWords words;

    AnalysisHomeTask(Analyses analyses, AnalysisWords words) {
        this.analyses = analyses;
        this.words = words;
    }

    @Override
    public String module() {
        return "analysis";
    }

    @Override
    public List<Task> open() {
        long waiting = analyses.countSubmitted();
        return waiting == 0
                ? List.of()
                : List.of(new Task(words.say("analysis.home.waiting", waiting), "/analysis?state=SUBMITTED"));
    }
}
