package io.tuji.chain.internal;

import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;

/**
 * A firm as it is now, before it is read.
 *
 * @param classes codes of GB/T 4754: the one that it has, or those it may well have
 */
record PlacedFirm(
        CompanyId id,
        int version,
        String name,
        Optional<String> scope,
        Optional<String> division,
        List<String> classes) {

    PlacedFirm {
        classes = List.copyOf(classes);
    }
}
