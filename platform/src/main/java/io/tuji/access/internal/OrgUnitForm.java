package io.tuji.access.internal;

import java.util.Optional;

/**
 * What an administrator types about a body.
 *
 * @param parent the body above it; empty at the top
 * @param version the one that the form was filled from; 0 for a new body
 */
public record OrgUnitForm(String name, OrgUnitKind kind, Optional<Long> parent, int version) {

    public OrgUnitForm {
        name = name.strip();
    }

    public static OrgUnitForm below(Optional<Long> parent) {
        return new OrgUnitForm("", OrgUnitKind.DEPARTMENT, parent, 0);
    }

    public static OrgUnitForm of(OrgUnit unit) {
        return new OrgUnitForm(unit.name(), unit.kind(), unit.parent(), unit.version());
    }
}
