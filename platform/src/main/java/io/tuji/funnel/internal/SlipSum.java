package io.tuji.funnel.internal;

/**
 * The slips of the projects of one zone or one person.
 *
 * @param of id of the zone, empty where there is none; or name of the person
 * @param projects that were put off on balance
 * @param days by how much in all
 * @param median of those
 */
public record SlipSum(String of, long projects, long days, long median) {}
