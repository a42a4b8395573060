package io.tuji.zone.internal;

import io.tuji.access.OrgUnitId;

/**
 * What a body of the two wings, streets and companies of functional areas, has brought.
 *
 * @param kind STREET_OFFICE or PARK_COMPANY
 * @param created projects that it, or a body below it, has entered
 * @param lost of these, that went elsewhere
 * @param owned open projects that it owns now
 */
public record Wing(OrgUnitId unit, String name, String kind, long created, long open, long lost, long owned) {}
