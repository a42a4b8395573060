package io.tuji.registry.web;

import io.tuji.registry.Company;
import io.tuji.registry.CompanyReferences;
import io.tuji.registry.internal.Belief;
import io.tuji.registry.internal.Belief.Golden;
import io.tuji.registry.internal.ProfileStore;
import io.tuji.registry.internal.PropertyText;
import io.tuji.registry.web.MergeView.Option;
import io.tuji.registry.web.MergeView.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows what a merge would bring about. */
@Component
class MergeViews {

    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private final ProfileStore profiles;
    private final List<CompanyReferences> references;
    private final CompanyWords words;

    MergeViews(ProfileStore profiles, List<CompanyReferences> references, CompanyWords words) {
        this.profiles = profiles;
        this.references = references;
        this.words = words;
    }

    /** @param chosen texts by property that a person has chosen; the rule decides the rest */
    MergeView of(Company kept, Company gone, Map<String, String> chosen) {
        Belief both = profiles.belief(List.of(kept.id(), gone.id()), ALWAYS);
        Map<String, String> ofKept = PropertyText.of(kept);
        Map<String, String> ofGone = PropertyText.of(gone);
        List<Row> rows = PropertyText.ALL.stream()
                .map(property -> row(property, ofKept, ofGone, believed(both, property, chosen)))
                .flatMap(Optional::stream)
                .toList();
        return new MergeView(
                kept,
                gone,
                rows,
                references.stream().flatMap(r -> r.heldBy(gone.id()).stream()).toList());
    }

    private static Optional<String> believed(Belief both, String property, Map<String, String> chosen) {
        return Optional.ofNullable(chosen.get(property))
                .or(() -> both.find(property).map(Golden::believed).map(Belief.Said::text));
    }

    private Optional<Row> row(
            String property, Map<String, String> ofKept, Map<String, String> ofGone, Optional<String> believed) {
        List<Option> options = Stream.of(ofKept.get(property), ofGone.get(property))
                .filter(Objects::nonNull)
                .distinct()
                .map(text -> new Option(
                        text,
                        words.text(property, text),
                        text.equals(ofKept.get(property)),
                        text.equals(ofGone.get(property)),
                        believed.equals(Optional.of(text))))
                .toList();
        return options.isEmpty() ? Optional.empty() : Optional.of(new Row(property, words.property(property), options));
    }
}
