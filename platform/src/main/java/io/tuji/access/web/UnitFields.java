package io.tuji.access.web;

import io.tuji.access.internal.OrgUnitForm;
import io.tuji.access.internal.OrgUnitKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of the form of a body as the browser sends them. */
record UnitFields(
        @Nullable String name,
        @Nullable OrgUnitKind kind,
        @Nullable Long parent,
        @Nullable Integer version) {

    OrgUnitForm form() {
        return new OrgUnitForm(
                name == null ? "" : name,
                kind == null ? OrgUnitKind.DEPARTMENT : kind,
                Optional.ofNullable(parent),
                version == null ? 0 : version);
    }
}
