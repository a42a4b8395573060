package io.tuji.district;

import io.tuji.district.internal.PolicyYaml;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.language.Example;
import io.tuji.engine.policy.language.PolicyReader;
import io.tuji.engine.value.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A policy as a file says it.
 *
 * @param name of the file within the pack
 * @param text the whole file
 * @param examples that those who wrote it gave, all of which come out as they say
 */
public record PolicyFile(String name, String text, Policy policy, List<Example> examples) {

    public PolicyFile {
        examples = List.copyOf(examples);
    }

    /** Empty, with every fault and its line reported, where the text is no policy. */
    public static Optional<PolicyFile> read(String name, String text, Definitions definitions, Problems problems) {
        return PolicyYaml.tree(name, text, problems)
                .flatMap(tree -> new PolicyReader(definitions, problems).read(tree))
                .map(read -> new PolicyFile(name, text, read.policy(), read.examples()));
    }
}
