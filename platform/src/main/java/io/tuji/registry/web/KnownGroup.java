package io.tuji.registry.web;

import io.tuji.registry.internal.FactGroup;
import java.util.List;

/** Facts that stand together: those said of years, and those that hold as of a day. */
record KnownGroup(FactGroup group, List<KnownRow> yearly, List<KnownRow> daily) {

    boolean isEmpty() {
        return yearly.isEmpty() && daily.isEmpty();
    }
}
