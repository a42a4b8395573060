package io.tuji.chain.internal;

import io.tuji.chain.Chains;
import io.tuji.chain.Edition;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Remembers the templates in force; whether they still are is asked each time, which costs one look into an index. */
@Component
class ChainService implements Chains {

    private record Remembered(List<Long> ids, List<Edition> editions) {}

    private final EditionStore store;
    private volatile Remembered remembered = new Remembered(List.of(), List.of());

    ChainService(EditionStore store) {
        this.store = store;
    }

    @Override
    public List<Edition> list() {
        List<Long> ids = store.idsInForce();
        Remembered known = remembered;
        if (!known.ids.equals(ids)) {
            known = new Remembered(ids, sorted(store.inForce()));
            remembered = known;
        }
        return known.editions;
    }

    @Override
    public Optional<Edition> find(String chain) {
        return list().stream()
                .filter(edition -> edition.chain().id().equals(chain))
                .findFirst();
    }

    private static List<Edition> sorted(List<Edition> editions) {
        Comparator<Object> byWords = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        return editions.stream()
                .sorted(Comparator.comparing(edition -> edition.chain().name().zh(), byWords))
                .toList();
    }
}
