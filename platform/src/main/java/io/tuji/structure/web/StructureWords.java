package io.tuji.structure.web;

import io.tuji.district.PlaceNames;
import io.tuji.engine.chain.relatedness.Measured;
import io.tuji.engine.chain.relatedness.Measured.Kind;
import io.tuji.engine.chain.relatedness.Obstacle;
import io.tuji.engine.chain.relatedness.Term;
import io.tuji.engine.chain.relatedness.Term.Name;
import io.tuji.structure.internal.IndustryList;
import io.tuji.structure.internal.IndustryRow;
import io.tuji.structure.internal.StructureTable;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says numbers of structure in the language of the request; templates call it {@code @structureWords}. */
@Component("structureWords")
public class StructureWords {

    /** What is said of each kind besides its value, in the order of the arguments of its sentence. */
    private static final Map<Kind, List<Name>> SAID = Map.ofEntries(
            Map.entry(
                    Kind.LOCATION_QUOTIENT,
                    List.of(
                            Name.LOCAL,
                            Name.LOCAL_TOTAL,
                            Name.LOCAL_SHARE,
                            Name.WHOLE,
                            Name.WHOLE_TOTAL,
                            Name.WHOLE_SHARE)),
            Map.entry(Kind.DIVERSITY, List.of(Name.OUT_OF, Name.THRESHOLD)),
            Map.entry(Kind.UBIQUITY, List.of(Name.OUT_OF, Name.THRESHOLD)),
            Map.entry(Kind.PROXIMITY, List.of(Name.BOTH, Name.FIRST, Name.SECOND)),
            Map.entry(Kind.DENSITY, List.of(Name.NEAR, Name.AROUND, Name.NEAREST)),
            Map.entry(Kind.AREA_COMPLEXITY, List.of(Name.RANK, Name.OUT_OF, Name.DIVERSITY)),
            Map.entry(Kind.INDUSTRY_COMPLEXITY, List.of(Name.RANK, Name.OUT_OF, Name.UBIQUITY)),
            Map.entry(Kind.OUTLOOK, List.of(Name.RANK, Name.OUT_OF)),
            Map.entry(Kind.OUTLOOK_GAIN, List.of(Name.NEAREST)),
            Map.entry(Kind.NATIONAL_PART, List.of(Name.BEFORE, Name.WHOLE_GROWTH)),
            Map.entry(Kind.MIX_PART, List.of(Name.INDUSTRY_GROWTH, Name.WHOLE_GROWTH)),
            Map.entry(Kind.COMPETITIVE_PART, List.of(Name.LOCAL_GROWTH, Name.INDUSTRY_GROWTH)));

    private static final List<Name> SHARES =
            List.of(Name.LOCAL_SHARE, Name.WHOLE_SHARE, Name.WHOLE_GROWTH, Name.INDUSTRY_GROWTH, Name.LOCAL_GROWTH);

    private static final int MOST_NAMED = 3;

    private final PlaceNames places;
    private final MessageSource messages;
    private final Show show;

    StructureWords(PlaceNames places, MessageSource messages, Show show) {
        this.places = places;
        this.messages = messages;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** An area of a table; those of the register have names in both languages. */
    public String area(String table, String area) {
        return table.equals(StructureTable.REGISTER) ? places.of(area) : area;
    }

    public String industry(String industry) {
        return IndustryList.name(industry);
    }

    public String table(Optional<String> name) {
        return table(name.orElse(""));
    }

    /** The register has no name of its own. */
    public String table(String name) {
        return name.isEmpty() ? say("structure.register") : name;
    }

    public String measure(StructureTable table) {
        return table.measure().orElseGet(() -> say("structure.firms"));
    }

    /** Whole numbers as they are, others to two decimals. */
    public String number(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return show.exact(exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0, RoundingMode.HALF_UP) : exact);
    }

    public String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : say("structure.unknown");
    }

    /** For files: the number, or why there is none. */
    public String cell(Measured measured) {
        return measured.value().isPresent()
                ? number(measured.value().getAsDouble())
                : mark(measured) + " · " + because(measured);
    }

    public String value(Measured measured) {
        return number(measured.value());
    }

    /** Whether there is no number because there is nothing to ask, and not because something is missing. */
    public boolean settled(Measured measured) {
        return measured.obstacle().equals(Optional.of(Obstacle.ALREADY_SPECIALISED));
    }

    /** What stands where a number would. */
    public String mark(Measured measured) {
        return say(settled(measured) ? "structure.settled" : "structure.unknown");
    }

    /** What stands in the way of a number that there is not. */
    public String because(Measured measured) {
        return measured.obstacle().map(this::because).orElse("");
    }

    private String because(Obstacle obstacle) {
        return say("structure.because." + obstacle);
    }

    /** The number in one sentence, or why it is not known. */
    public String sentence(Measured measured) {
        if (measured.obstacle().isPresent()) {
            return say("structure.unknown.because", mark(measured), because(measured));
        }
        List<Object> arguments = new ArrayList<>(List.of(value(measured)));
        SAID.getOrDefault(measured.kind(), List.of()).forEach(name -> arguments.add(term(measured, name)));
        return say("structure.says." + measured.kind(), arguments.toArray());
    }

    private String term(Measured measured, Name name) {
        String said = measured.terms().stream()
                .filter(term -> term.name() == name)
                .map(this::term)
                .collect(Collectors.joining(say("structure.join")));
        return said.isEmpty() ? say("structure.nothing") : said;
    }

    private String term(Term term) {
        if (term.name() == Name.NEAREST) {
            return industry(term.subject().orElse("")) + " " + number(term.value());
        }
        return SHARES.contains(term.name()) ? show.percent(BigDecimal.valueOf(term.value())) : number(term.value());
    }

    /** How many industries an area is strong in, which most, and which it lacks that are nearest to what it has. */
    public String judgement(String area, List<IndustryRow> rows) {
        List<IndustryRow> strong =
                rows.stream().filter(IndustryRow::specialised).toList();
        String strongest = named(strong.stream()
                .sorted(Comparator.comparingDouble((IndustryRow row) -> -row.local()))
                .limit(MOST_NAMED)
                .toList());
        String nearest = named(rows.stream()
                .filter(row -> !row.specialised() && row.density().value().isPresent())
                .sorted(Comparator.comparingDouble(
                        (IndustryRow row) -> -row.density().value().orElse(0)))
                .limit(MOST_NAMED)
                .toList());
        return say("structure.judgement", area, rows.size(), strong.size(), strongest, nearest);
    }

    private String named(List<IndustryRow> rows) {
        String names =
                rows.stream().map(row -> industry(row.industry())).collect(Collectors.joining(say("structure.join")));
        return names.isEmpty() ? say("structure.nothing") : names;
    }

    /** Which firms a table of the register can't hold. */
    public String uncounted(StructureTable table) {
        return say(
                "structure.uncounted",
                show.count(table.uncounted().unplaced()),
                show.count(table.uncounted().uncoded()),
                show.count(table.uncounted().coarse()));
    }
}
