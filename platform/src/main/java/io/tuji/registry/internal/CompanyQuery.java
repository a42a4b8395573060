package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyFacet;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the filters of the company list ask for, as one condition. Unknown values are a choice of their own: a range never finds a
 * company of which the value is not known.
 */
public final class CompanyQuery {

    public static final String UNKNOWN = "unknown";
    public static final String FOREIGN = "foreign";
    public static final String GONE = "gone";
    public static final String LISTED = "listed";

    /** The filters that the page shows without being asked for more. */
    public static final Set<String> AT_ONCE = Set.of("division", CompanyFacet.SUBDISTRICT, CompanyFacet.INDUSTRY);

    /** Amounts in different currencies have no order among each other: only yuan are sorted and ranged. */
    private static final String YUAN = "case when c.capital_currency = 'CNY' then c.capital end";

    private static final List<String> OWN = List.of(
            "division",
            "from",
            "to",
            "established",
            "capitalFrom",
            "capitalTo",
            "capital",
            "source",
            "grade",
            "presence");

    public static final ListShape SHAPE = ListShape.of("/companies", "c.id")
            .descending("established_on", "c.established_on")
            .ascending("name", "c.name collate \"zh-x-icu\"")
            .descending("capital", YUAN)
            .ascending("division", "c.division_code")
            .descending("changed", "c.changed_at")
            .matching("array_position(:best::bigint[], c.id)")
            .filters(Stream.concat(OWN.stream(), CompanyFacet.KEYS.stream()).toArray(String[]::new));

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern DIVISION = Pattern.compile("\\d{6}");
    private static final Pattern TRAILING_LEVELS = Pattern.compile("(00){1,2}$");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 12, 31);

    private final Listing listing;
    private final Problems problems = new Problems();
    private Filter filter = Filter.all();

    private CompanyQuery(Listing listing) {
        this.listing = listing;
        divisions();
        established();
        capital();
        plainChoices();
    }

    public static CompanyQuery of(Listing listing) {
        return new CompanyQuery(listing);
    }

    public Filter filter() {
        return filter;
    }

    /** Whether one of the filters is set that the page shows only when asked for more. */
    public boolean isFurther() {
        return !AT_ONCE.containsAll(listing.filters().keySet());
    }

    /** What was typed into a filter and is no day, no amount; with such a filter the list must not be shown as if it were applied. */
    public List<Problem> problems() {
        return problems.all();
    }

    /** The code of a province or city finds all that lies in it. */
    private void divisions() {
        List<String> chosen = listing.filters("division");
        if (chosen.contains(UNKNOWN)) {
            and("c.division_code is null");
            return;
        }
        String[] patterns = chosen.stream()
                .filter(code -> DIVISION.matcher(code).matches())
                .map(code -> TRAILING_LEVELS.matcher(code).replaceFirst("") + "%")
                .toArray(String[]::new);
        if (patterns.length > 0) {
            and("c.division_code like any (:divisions)", "divisions", patterns);
        }
    }

    private void established() {
        if (listing.has("established", UNKNOWN)) {
            and("c.established_on is null");
        }
        day("from").ifPresent(day -> and("c.established_on >= :from", "from", day));
        day("to").ifPresent(day -> and("c.established_on <= :to", "to", day));
    }

    private void capital() {
        if (listing.has("capital", UNKNOWN)) {
            and("c.capital is null");
        }
        if (listing.has("capital", FOREIGN)) {
            and("c.capital_currency <> 'CNY'");
        }
        amount("capitalFrom").ifPresent(yuan -> and(YUAN + " >= :capitalFrom", "capitalFrom", yuan));
        amount("capitalTo").ifPresent(yuan -> and(YUAN + " <= :capitalTo", "capitalTo", yuan));
    }

    private void plainChoices() {
        listing.filter("source")
                .filter(text -> text.matches("\\d{1,18}"))
                .ifPresent(id -> and(
                        "exists (select from company_link l where l.company_id = c.id and l.source_id = :source)",
                        "source",
                        Long.valueOf(id)));
        listing.filter("grade").ifPresent(this::grade);
        if (listing.has("presence", GONE)) {
            and("c.gone");
        }
        if (listing.has("presence", LISTED)) {
            and("not c.gone");
        }
    }

    private void grade(String grade) {
        if (grade.equals(UNKNOWN)) {
            and("c.credit_code is null");
        } else {
            and("c.code_grade = :grade", "grade", grade);
        }
    }

    private Optional<LocalDate> day(String name) {
        return listing.filter(name)
                .flatMap(text -> DateReader.read(text, FAR_AHEAD).report(problems, Place.field(name)));
    }

    /** Typed in 万元, asked in yuan. */
    private Optional<BigDecimal> amount(String name) {
        Optional<String> text = listing.filter(name).map(typed -> typed.replace(",", ""));
        if (text.isPresent() && !AMOUNT.matcher(text.get()).matches()) {
            problems.add(RegistryProblem.FILTER_AMOUNT, Place.field(name), text.get());
            return Optional.empty();
        }
        return text.map(BigDecimal::new).map(WAN::multiply);
    }

    private void and(String condition) {
        filter = filter.and(new Filter("(" + condition + ")", Map.of()));
    }

    private void and(String condition, String parameter, Object value) {
        filter = filter.and(Filter.where(condition, parameter, value));
    }
}
