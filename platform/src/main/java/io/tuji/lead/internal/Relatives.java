package io.tuji.lead.internal;

import io.tuji.engine.naming.CompanyName;
import io.tuji.engine.naming.CompanyNames;
import io.tuji.engine.naming.NormalName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Branches and parents by name: a branch is called after its parent, word for word. */
final class Relatives {

    /** Looked for first: most names have none of these. */
    private static final List<String> SIGNS = List.of("分", "支行", "办事处", "代表处");

    private static final Pattern BRANCH = Pattern.compile(".(分公司|分行|支行|分部|分院|分所|分厂|办事处|代表处)");

    private final Map<String, String> branchByParent = new HashMap<>();
    private final Set<String> parentsHere;

    /**
     * @param branchesHere names of residents that may be branches
     * @param parentsHere normal names of residents that candidates may be branches of
     */
    Relatives(Collection<String> branchesHere, Collection<String> parentsHere) {
        branchesHere.forEach(branch -> owner(branch).ifPresent(owner -> branchByParent.put(owner, branch)));
        this.parentsHere = new HashSet<>(parentsHere);
    }

    /** The names of those whose branches the candidates are. */
    static List<String> owners(Collection<String> candidates) {
        return candidates.stream()
                .flatMap(name -> owner(name).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> owner(String name) {
        if (SIGNS.stream().noneMatch(name::contains) || !BRANCH.matcher(name).find()) {
            return Optional.empty();
        }
        CompanyName read = CompanyNames.around(name);
        return Optional.of(read.owner()).filter(owner -> !owner.equals(read.text()));
    }

    /** A resident that is a branch of the firm. */
    Optional<String> branchOf(String firm) {
        return branchByParent.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(branchByParent.get(NormalName.of(firm).text()));
    }

    /** The resident that the firm is a branch of. */
    Optional<String> parentOf(String firm) {
        return parentsHere.isEmpty() ? Optional.empty() : owner(firm).filter(parentsHere::contains);
    }
}
