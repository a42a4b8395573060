package io.tuji.district;

/** A plan over some whole years, both included. */
public record Plan(String id, Name name, int firstYear, int lastYear, Origin origin) {}
