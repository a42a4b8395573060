package io.tuji.engine.policy.language;

import io.tuji.engine.value.Place;
import java.util.List;

/** What a file holds, before anyone knows what it means; each part knows where it stands. */
public sealed interface Tree {

    Place place();

    record Text(String text, Place place) implements Tree {}

    record Items(List<Tree> items, Place place) implements Tree {

        public Items {
            items = List.copyOf(items);
        }
    }

    record Entries(List<Entry> entries, Place place) implements Tree {

        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** @param place of the key */
    record Entry(String key, Place place, Tree value) {}
}
