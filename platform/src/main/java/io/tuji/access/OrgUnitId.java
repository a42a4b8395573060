package io.tuji.access;

/** One body of people: a department, a street office, a park company, a war zone. */
public record OrgUnitId(long value) {}
