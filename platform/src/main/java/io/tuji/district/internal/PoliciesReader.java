package io.tuji.district.internal;

import io.tuji.district.PolicyFile;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files below policies/, and checks what they say of each other and of the titles that there are. */
final class PoliciesReader {

    private final Definitions definitions;
    private final Problems problems;
    private final List<PolicyFile> files = new ArrayList<>();
    private final Map<String, String> byId = new HashMap<>();

    PoliciesReader(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    void read(String file, String text) {
        Optional<PolicyFile> read = PolicyFile.read(file, text, definitions, problems);
        read.ifPresent(policy -> {
            files.add(policy);
            Optional.ofNullable(byId.putIfAbsent(policy.policy().id(), file))
                    .ifPresent(first -> problems.add(
                            PackProblem.ID_TWICE,
                            Place.file(file),
                            policy.policy().id(),
                            first));
        });
    }

    /** All that were read; what they point to is looked up only where each of them could be read. */
    List<PolicyFile> all() {
        if (!problems.hasErrors()) {
            files.forEach(this::checkReferences);
        }
        return List.copyOf(files);
    }

    private void checkReferences(PolicyFile file) {
        Policy policy = file.policy();
        policy.supersedes().stream().filter(id -> !byId.containsKey(id)).forEach(id -> unknown(file, "supersedes", id));
        policy.grants()
                .filter(kind -> definitions.find("title." + kind).isEmpty())
                .ifPresent(kind -> unknown(file, "grants", kind));
    }

    private void unknown(PolicyFile file, String key, String text) {
        problems.add(PackProblem.REFERENCE_UNKNOWN, Place.file(file.name()).atField(key), key, text);
    }
}
