package io.tuji.plan.web;

import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.web.HomeNews;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Figures that were entered, corrected or withdrawn. */
@Component
class PlanNews implements HomeNews {

    private final Observations observations;
    private final PlanWords words;

    PlanNews(Observations observations, PlanWords words) {
        this.observations = observations;
        this.words = words;
    }

    @Override
    public String module() {
        return "plan";
    }

    @Override
    public List<News> since(Instant moment, int most) {
        return observations.recordedAfter(moment, most).stream().map(this::news).toList();
    }

    private News news(PlanObservation said) {
        String key = said.withdrawn()
                ? "plan.news.withdrawn"
                : said.version() == 1 ? "plan.news.entered" : "plan.news.corrected";
        String text = words.say(
                key,
                said.recordedBy().name(),
                words.measure(said.what().measure())
                        + said.what().area().map(area -> " " + words.area(area)).orElse(""),
                said.what().period().toString(),
                words.said(said));
        return new News(
                said.recordedAt().orElseThrow(),
                text,
                "/plan/observations?measure=" + said.what().measure());
    }
}
