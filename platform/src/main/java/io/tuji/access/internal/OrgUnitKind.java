package io.tuji.access.internal;

/** What a body of people is. */
public enum OrgUnitKind {
    DEPARTMENT,
    STREET_OFFICE,
    PARK_COMPANY,
    WAR_ZONE,
    FIRM
}
