package io.tuji.plan;

/**
 * One of the pages of the plan that stand beside each other; other modules may bring some.
 *
 * @param key message key of its name
 * @param order position, small numbers first
 */
public record PlanTab(String key, String href, int order) {}
