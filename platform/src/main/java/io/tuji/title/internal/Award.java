package io.tuji.title.internal;

import io.tuji.registry.Titles.Grant;

/**
 * A row of a published list.
 *
 * @param name of the firm as the registry has it
 * @param listed of the firm as the list has it
 */
public record Award(Grant grant, String name, String listed) {

    /** Whether the list calls the firm otherwise than the registry does now. */
    public boolean isCalledOtherwise() {
        return !listed.isEmpty() && !AwardFirms.fold(listed).equals(AwardFirms.fold(name));
    }
}
