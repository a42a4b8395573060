package io.tuji.importing;

import java.util.Map;

/**
 * Who speaks.
 *
 * @param target what its rows are about: the kind of an {@link ImportTarget}
 * @param delivery how its files usually come
 * @param authority which of two sources is believed, 0–100; the higher
 * @param fieldAuthority exceptions by property
 * @param profile what the columns of its last file meant
 * @param version grows with each change by a person
 * @param invented nothing it says is true: its firms are marked wherever they are shown, and go with it
 */
public record Source(
        SourceId id,
        String target,
        String name,
        Delivery delivery,
        int authority,
        Map<String, Integer> fieldAuthority,
        Profile profile,
        int version,
        boolean invented) {

    public static final int LOWEST_AUTHORITY = 0;
    public static final int HIGHEST_AUTHORITY = 100;

    public Source {
        fieldAuthority = Map.copyOf(fieldAuthority);
        if (authority < LOWEST_AUTHORITY || authority > HIGHEST_AUTHORITY) {
            throw new IllegalArgumentException("authority is 0 to 100: " + authority);
        }
    }
}
