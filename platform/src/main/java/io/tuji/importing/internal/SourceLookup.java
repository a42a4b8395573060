package io.tuji.importing.internal;

import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds a source by what stands in an address or a form. */
@Component
public class SourceLookup {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final SourceStore store;

    SourceLookup(SourceStore store) {
        this.store = store;
    }

    public Optional<Source> find(String typed) {
        return Optional.of(typed)
                .filter(text -> ID.matcher(text).matches())
                .flatMap(text -> store.find(new SourceId(Long.parseLong(text))));
    }
}
