package io.tuji.engine.plan.warning;

/** A task of the plan whose deadline has gone by, and by how many working days. */
public record LateTask(String id, int days) {

    public LateTask {
        if (days < 1) {
            throw new IllegalArgumentException(id + " is late by " + days);
        }
    }
}
