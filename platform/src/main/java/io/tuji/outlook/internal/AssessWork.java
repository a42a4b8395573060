package io.tuji.outlook.internal;

import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.outlook.internal.StaleIndicators.Stale;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Calculates every outlook that is out of date, one indicator after the other; what is done is not out of date any more. */
@Component
class AssessWork implements JobWork {

    static final String KIND = "outlook";

    private final StaleIndicators indicators;
    private final AssessmentDesk desk;

    AssessWork(StaleIndicators indicators, AssessmentDesk desk) {
        this.indicators = indicators;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        List<Stale> stale = indicators.list();
        long before = run.job().done();
        run.total(before + stale.size());
        long done = before;
        for (Stale next : stale) {
            if (run.isCancelled()) {
                return;
            }
            desk.assess(next);
            done++;
            run.progress(done, done, Map.of());
        }
    }
}
