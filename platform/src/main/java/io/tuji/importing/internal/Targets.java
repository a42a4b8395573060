package io.tuji.importing.internal;

import io.tuji.importing.ImportTarget;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What rows can be about, as the modules have brought it. */
@Component
public class Targets {

    private final Map<String, ImportTarget<?>> byKind;

    Targets(List<ImportTarget<?>> targets) {
        byKind = targets.stream().collect(Collectors.toMap(ImportTarget::kind, Function.identity()));
    }

    public ImportTarget<?> get(String kind) {
        ImportTarget<?> target = byKind.get(kind);
        if (target == null) {
            throw new IllegalArgumentException("nothing takes rows about " + kind);
        }
        return target;
    }

    public List<String> kinds() {
        return byKind.keySet().stream().sorted().toList();
    }
}
