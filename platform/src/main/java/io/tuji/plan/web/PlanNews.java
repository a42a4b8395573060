package io.tuji.plan.web;

import io.tuji.engine.value.Period;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.web.HomeNews;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Figures that were entered, corrected or withdrawn. */
@Component
class PlanNews implements HomeNews {

    private static final int MOST_READ = 500;

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
        Map<Act, List<PlanObservation>> acts = observations.recordedAfter(moment, MOST_READ).stream()
                .collect(Collectors.groupingBy(Act::of, LinkedHashMap::new, Collectors.toList()));
        return acts.entrySet().stream()
                .limit(most)
                .map(act -> news(act.getKey(), act.getValue()))
                .toList();
    }

    /** What one person did to one measure in one go: a line, however many rows a table had. */
    private record Act(String key, String by, Instant at, String measure, Period period) {

        static Act of(PlanObservation said) {
            String key = said.withdrawn()
                    ? "plan.news.withdrawn"
                    : said.version() == 1 ? "plan.news.entered" : "plan.news.corrected";
            return new Act(
                    key,
                    said.recordedBy().name(),
                    said.recordedAt().orElseThrow(),
                    said.what().measure(),
                    said.what().period());
        }
    }

    private News news(Act act, List<PlanObservation> said) {
        boolean isOne = said.size() == 1;
        PlanObservation first = said.get(0);
        String area =
                isOne ? first.what().area().map(id -> " " + words.area(id)).orElse("") : "";
        String text = words.say(
                act.key(),
                act.by(),
                words.measure(act.measure()) + area,
                act.period().toString(),
                isOne ? words.said(first) : words.say("plan.news.several", said.size()));
        return new News(act.at(), text, "/plan/observations?measure=" + act.measure());
    }
}
