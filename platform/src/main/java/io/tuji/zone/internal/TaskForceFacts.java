package io.tuji.zone.internal;

import io.tuji.zone.TaskForce;
import java.util.Map;

/** A task force as the audit keeps it. */
final class TaskForceFacts {

    private TaskForceFacts() {}

    static Map<String, String> of(TaskForce force) {
        TaskForce.What what = force.what();
        return Map.of(
                "name", what.name(),
                "mandate", what.mandate(),
                "lead", what.lead().login(),
                "from", what.term().from().toString(),
                "until", what.term().until().toString(),
                "state", force.isRunning() ? "RUNNING" : "ENDED");
    }
}
