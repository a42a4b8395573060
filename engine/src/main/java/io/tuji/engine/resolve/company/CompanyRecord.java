package io.tuji.engine.resolve.company;

/**
 * What a list states of a firm, as it is written there; empty where it says nothing.
 *
 * @param code a credit code or an old registration number
 * @param established a day
 * @param capital an amount in the unit that all lists of one table share
 */
public record CompanyRecord(String code, String name, String established, String capital, String address) {}
