package io.tuji.engine.naming;

import java.util.Optional;

/**
 * A name that a person has split.
 *
 * @param brand the trade name as it stands in the name; empty if the name has none
 */
public record LabelledName(String name, Optional<String> brand) {

    /** Where the trade name stands in the normal name; empty if it does not stand there at all. */
    Optional<Spans.Span> span(NameView view) {
        if (brand.isEmpty()) {
            return Optional.of(new Spans.Span(0, 0, 1));
        }
        String wanted = NormalName.of(brand.get()).text();
        int behindPlaces = view.name.indexOf(wanted, view.chain.certainEnd());
        int from = behindPlaces >= 0 ? behindPlaces : view.name.indexOf(wanted);
        return Optional.of(new Spans.Span(from, from + wanted.length(), 1))
                .filter(span -> from >= 0 && !wanted.isEmpty() && Spans.isOpen(view, from, span.to()));
    }
}
