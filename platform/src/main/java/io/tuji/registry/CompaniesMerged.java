package io.tuji.registry;

/** All that was said of one firm speaks of the other. */
public record CompaniesMerged(CompanyId kept, CompanyId gone) {}
