package io.tuji.search;

import java.util.Collection;

/**
 * Notes that records changed, inside the transaction of the change.
 *
 * <p>Set-based work may write the rows itself: {@code insert into change_log (kind, subject_id) select …}.
 */
public interface ChangeLog {

    void changed(String kind, Collection<Long> ids);
}
