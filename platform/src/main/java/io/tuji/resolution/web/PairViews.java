package io.tuji.resolution.web;

import io.tuji.access.Visitor;
import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.value.Known;
import io.tuji.registry.Company;
import io.tuji.registry.Registry;
import io.tuji.resolution.Pair;
import io.tuji.resolution.web.PairView.Line;
import io.tuji.resolution.web.PairView.Reason;
import io.tuji.resolution.web.PairView.Row;
import io.tuji.web.Show;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes pairs into what the page shows; a pair whose companies the visitor may not both see is not shown. */
@Component
class PairViews {

    private final Registry registry;
    private final ResolutionWords words;
    private final Show show;

    PairViews(Registry registry, ResolutionWords words, Show show) {
        this.registry = registry;
        this.words = words;
        this.show = show;
    }

    Optional<PairView> of(Pair pair, Visitor visitor) {
        Optional<Company> left = registry.find(pair.left(), visitor);
        Optional<Company> right = registry.find(pair.right(), visitor);
        return left.isEmpty() || right.isEmpty()
                ? Optional.empty()
                : Optional.of(new PairView(
                        pair,
                        left.get(),
                        right.get(),
                        rows(left.get(), right.get()),
                        pair.reasons().stream().map(this::reason).toList()));
    }

    List<Line> lines(List<Pair> pairs, Visitor visitor) {
        return pairs.stream()
                .flatMap(pair -> registry
                        .find(pair.left(), visitor)
                        .flatMap(left -> registry.find(pair.right(), visitor)
                                .map(right -> new Line(pair, left.name(), right.name())))
                        .stream())
                .toList();
    }

    private List<Row> rows(Company left, Company right) {
        return List.of(
                row("property.name", left, right, c -> Optional.of(c.name())),
                row("property.credit_code", left, right, c -> text(c.creditCode(), CreditCode::text)),
                row("property.established_on", left, right, c -> text(c.establishedOn(), show::date)),
                row("property.capital", left, right, c -> text(c.capital(), show::quantity)),
                row("property.address", left, right, c -> c.address().find()),
                row("property.scope", left, right, c -> c.scope().find()));
    }

    private static <T> Optional<String> text(Known<T> known, Function<T, String> words) {
        return known.find().map(words);
    }

    private Row row(String key, Company left, Company right, Function<Company, Optional<String>> value) {
        Optional<String> one = value.apply(left);
        Optional<String> other = value.apply(right);
        return new Row(words.say(key), one.orElse(""), other.orElse(""), one.isPresent() && one.equals(other));
    }

    private Reason reason(Pair.Reason reason) {
        return new Reason(words.reason(reason), String.format(Locale.ROOT, "%+.1f", reason.bits()), reason.bits() > 0);
    }
}
