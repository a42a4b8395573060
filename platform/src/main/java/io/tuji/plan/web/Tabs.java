package io.tuji.plan.web;

import java.util.List;

/** The pages of the plan beside each other. */
final class Tabs {

    static final List<List<String>> ALL = List.of(
            List.of("plan.board", "/plan"),
            List.of("plan.observations", "/plan/observations"),
            List.of("plan.tasks", "/plan/tasks"),
            List.of("plan.data", "/plan/data"),
            List.of("plan.rule", "/plan/rule"));

    private Tabs() {}
}
