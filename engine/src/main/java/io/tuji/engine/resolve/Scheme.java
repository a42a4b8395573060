package io.tuji.engine.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What is compared and how, declared once for a kind of thing.
 *
 * @param fields in the order of the values of a record
 * @param identifier a field of which two different values never belong to one thing without a person's word
 */
public record Scheme(
        String name,
        List<Field> fields,
        List<Comparison> comparisons,
        List<BlockingRule> rules,
        Optional<Field> identifier) {

    public Scheme {
        fields = List.copyOf(fields);
        comparisons = List.copyOf(comparisons);
        rules = List.copyOf(rules);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).index() != i) {
                throw new IllegalArgumentException("the field stands at another place: " + fields.get(i));
            }
        }
    }

    /** The place of the comparison that is about that field alone. */
    int comparisonOf(Field field) {
        return comparisons.stream().map(Comparison::needed).toList().indexOf(List.of(field));
    }

    void check(List<String> values) {
        if (values.size() != fields.size()) {
            throw new IllegalArgumentException(
                    "the scheme " + name + " has " + fields.size() + " fields, not " + values.size());
        }
    }
}
