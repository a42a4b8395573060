package io.tuji.district.internal;

import io.tuji.district.Origin;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One record of the pack: a YAML map or a CSV row, read key by key.
 *
 * <p>A fault is reported and a stand-in handed back, so that all faults are found in one reading; {@link #make} then yields
 * nothing, and no stand-in ever gets into a record.
 */
abstract class Entry {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_+.-]*");
    /** Four digits; the parser's own form would take 25 for the year 25. */
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    private static final Quantity NO_QUANTITY = Quantity.of(0, Unit.PERCENT);

    final Reading reading;
    private final Set<Problem> told = new HashSet<>();
    private boolean sound = true;

    Entry(Reading reading) {
        this.reading = reading;
    }

    /** Where the record begins. */
    abstract Place place();

    /** The text under that key; empty if it is not given. A key asked for is a key known. */
    abstract Optional<Cell> find(String key);

    /** The record, unless something in it is at fault. */
    final <T> Optional<T> make(Supplier<T> maker) {
        return sound ? Optional.of(maker.get()) : Optional.empty();
    }

    final void report(PackProblem problem, Place where, Object... arguments) {
        refuse(problem.at(where, arguments));
    }

    /** As {@link #report}, for what somebody else has found. */
    final void refuse(Problem found) {
        sound = false;
        if (told.add(found)) {
            reading.problems().add(found);
        }
    }

    /** What a part of this record failed at, this record fails at too. */
    final void spoil() {
        sound = false;
    }

    final Cell cell(String key) {
        return find(key).orElseGet(() -> {
            report(PackProblem.KEY_MISSING, place().atField(key), key);
            return new Cell("", place());
        });
    }

    final String text(String key) {
        return cell(key).text();
    }

    final Optional<String> optional(String key) {
        return find(key).map(Cell::text);
    }

    /** The id of this record, declared in its family. */
    final String id(String key, Family... families) {
        return id(key, ID, "a-z 0-9 _ + . -", families);
    }

    final String id(String key, Pattern form, String formInWords, Family... families) {
        Cell id = cell(key);
        if (id.text().isEmpty()) {
            return "";
        }
        if (!form.matcher(id.text()).matches()) {
            report(PackProblem.ID_FORM, id.place(), key, id.text(), formInWords);
        }
        for (Family family : families) {
            reading.references().declare(family, id, reading.problems());
        }
        return id.text();
    }

    /** Nothing of that family, which has been read before, may have the id. */
    final void keepApart(String key, Family family) {
        Cell id = cell(key);
        reading.references()
                .find(family, id.text())
                .ifPresent(first -> report(PackProblem.ID_TWICE, id.place(), id.text(), PlaceText.of(first)));
    }

    final String reference(String key, Family family) {
        Cell cell = cell(key);
        if (!cell.text().isEmpty()) {
            reading.references().use(family, key, cell);
        }
        return cell.text();
    }

    final Optional<String> optionalReference(String key, Family family) {
        return find(key).map(given -> reference(key, family));
    }

    final BigDecimal number(String key) {
        return read(key, BigDecimal.ZERO, PackProblem.NUMBER_FORM, text -> new BigDecimal(text));
    }

    final int year(String key) {
        return read(
                key, 1, PackProblem.NUMBER_FORM, text -> Year.parse(text, YEAR).getValue());
    }

    final LocalDate date(String key) {
        return read(key, LocalDate.EPOCH, PackProblem.DATE_FORM, LocalDate::parse);
    }

    final <T> T read(String key, T standIn, PackProblem fault, Function<String, T> parser) {
        Cell cell = cell(key);
        if (cell.text().isEmpty()) {
            return standIn;
        }
        try {
            return parser.apply(cell.text());
        } catch (IllegalArgumentException | DateTimeException refused) {
            report(fault, cell.place(), key, cell.text());
            return standIn;
        }
    }

    final Period period(String key) {
        Cell cell = cell(key);
        Optional<Period> period = Period.read(cell.text()).find();
        if (period.isEmpty() && !cell.text().isEmpty()) {
            report(PackProblem.PERIOD_FORM, cell.place(), key, cell.text());
        }
        return period.orElseGet(() -> Period.year(1));
    }

    final Optional<Period> optionalPeriod(String key) {
        return find(key).map(given -> period(key));
    }

    final Unit unit(String key) {
        Cell cell = cell(key);
        Optional<Unit> unit = Unit.find(cell.text());
        if (unit.isEmpty() && !cell.text().isEmpty()) {
            report(PackProblem.UNIT_UNKNOWN, cell.place(), key, cell.text());
        }
        return unit.orElse(Unit.PERCENT);
    }

    final Quantity quantity(String number, String unit) {
        BigDecimal amount = number(number);
        Unit measure = unit(unit);
        return sound ? new Quantity(amount, measure) : NO_QUANTITY;
    }

    /** One of the words of a closed list, written in lower case. */
    final <E extends Enum<E>> E word(String key, Class<E> words) {
        Cell cell = cell(key);
        E first = words.getEnumConstants()[0];
        if (cell.text().isEmpty()) {
            return first;
        }
        Optional<E> word = Arrays.stream(words.getEnumConstants())
                .filter(candidate -> wordOf(candidate).equals(cell.text()))
                .findFirst();
        if (word.isEmpty()) {
            String allowed = EnumSet.allOf(words).stream().map(Entry::wordOf).collect(Collectors.joining(", "));
            report(PackProblem.WORD_UNKNOWN, cell.place(), key, cell.text(), allowed);
        }
        return word.orElse(first);
    }

    final <E extends Enum<E>> Optional<E> optionalWord(String key, Class<E> words) {
        return find(key).map(given -> word(key, words));
    }

    final Origin origin() {
        return new Origin(reference("source", Family.SOURCE), optional("note"));
    }

    /** yes, no, unknown; not given is unknown. */
    final Truth truth(String key) {
        return optionalWord(key, Truth.class).orElse(Truth.UNKNOWN);
    }

    final boolean yes(String key) {
        return word(key, YesNo.class) == YesNo.YES;
    }

    private enum YesNo {
        YES,
        NO
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
