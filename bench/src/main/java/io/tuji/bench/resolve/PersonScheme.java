package io.tuji.bench.resolve;

import io.tuji.engine.resolve.BlockingRule;
import io.tuji.engine.resolve.Comparison;
import io.tuji.engine.resolve.Field;
import io.tuji.engine.resolve.Level;
import io.tuji.engine.resolve.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the invented persons of Febrl 4 are compared: proof that the resolver knows nothing of companies. */
final class PersonScheme {

    static final List<String> COLUMNS = List.of(
            "given_name",
            "surname",
            "street_number",
            "address_1",
            "address_2",
            "suburb",
            "postcode",
            "state",
            "date_of_birth",
            "soc_sec_id");

    private static final List<Field> FIELDS = IntStream.range(0, COLUMNS.size())
            .mapToObj(i -> new Field(i, COLUMNS.get(i)))
            .toList();

    private static final double NEAR = 0.88;
    private static final double FAR = 0.7;
    private static final int SHORTEST_NUMBER = 4;
    private static final int BLOCK = 100;

    private PersonScheme() {}

    static Scheme scheme() {
        return new Scheme("person", FIELDS, comparisons(), rules(), Optional.empty());
    }

    private static List<Comparison> comparisons() {
        return List.of(
                words("given_name"),
                words("surname"),
                Comparison.of(field("street_number"), Level.exact("exact", field("street_number"))),
                words("address_1"),
                words("address_2"),
                words("suburb"),
                number("postcode"),
                Comparison.of(field("state"), Level.exact("exact", field("state"))),
                number("date_of_birth"),
                number("soc_sec_id"));
    }

    private static Comparison words(String name) {
        Field field = field(name);
        return Comparison.of(
                field,
                Level.exact("exact", field).byRarityOf(field),
                Level.near("near", field, NEAR),
                Level.near("far", field, FAR));
    }

    private static Comparison number(String name) {
        Field field = field(name);
        return Comparison.of(
                field,
                Level.exact("exact", field).byRarityOf(field),
                Level.oneChanged("one_changed", field, SHORTEST_NUMBER));
    }

    private static List<BlockingRule> rules() {
        return List.of(
                rule("soc_sec_id"),
                rule("date_of_birth"),
                rule("given_name", "surname"),
                rule("surname", "postcode"),
                rule("given_name", "postcode"),
                rule("address_1"),
                rule("address_2", "suburb"),
                rule("street_number", "postcode"));
    }

    private static BlockingRule rule(String... keys) {
        return new BlockingRule(
                String.join(" and ", keys),
                List.of(keys).stream().map(PersonScheme::field).toList(),
                List.of(),
                BLOCK);
    }

    private static Field field(String name) {
        return FIELDS.get(COLUMNS.indexOf(name));
    }
}
