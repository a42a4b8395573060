package io.tuji.outlook;

import io.tuji.engine.plan.warning.LateTask;
import java.util.List;
import java.util.Map;

/** What is late of the tasks that count into a measure; whoever keeps tasks says so, and the light follows. */
public interface LateTasks {

    /** By measure; asked every few seconds, so it must be cheap. */
    Map<String, List<LateTask>> byMeasure();
}
