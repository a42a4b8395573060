package io.tuji.view.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import java.util.List;
import java.util.Optional;

/**
 * What a person keeps of a list under a name.
 *
 * @param list address of the list
 * @param address the list with its words, filters and order
 * @param hidden columns that are put away
 * @param isStart what the person sees when the list is opened with nothing asked
 * @param sharedWith the body that sees it, with all that stand below
 */
public record SavedView(
        long id,
        UserId person,
        String by,
        String list,
        String name,
        String address,
        List<String> hidden,
        boolean isStart,
        Optional<OrgUnitId> sharedWith) {

    public SavedView {
        hidden = List.copyOf(hidden);
    }

    public boolean isShared() {
        return sharedWith.isPresent();
    }
}
