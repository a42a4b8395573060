package io.tuji.zone.internal;

import io.tuji.access.Visitor;
import io.tuji.document.DocumentOwner;
import io.tuji.zone.TaskForce;
import org.springframework.stereotype.Component;

/** Whoever may see a task force may see its papers. */
@Component
class TaskForcePapers implements DocumentOwner {

    private final TaskForceStore store;

    TaskForcePapers(TaskForceStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return TaskForce.OWNER_KIND;
    }

    @Override
    public boolean maySee(Visitor visitor, String id) {
        return id.matches("\\d{1,18}")
                && store.find(new TaskForce.Id(Long.parseLong(id)), TaskForceReach.seen(visitor))
                        .isPresent();
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
