package io.tuji.registry.web;

import io.tuji.engine.value.Period;
import io.tuji.registry.Company;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.Facts.Standing;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import io.tuji.registry.internal.KnownFact;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is known of a firm as rows of a file, in columns in which a file can be brought back; what nobody has said is a row to be filled. */
@Component
class KnownSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "firm",
            "fact",
            "period",
            "value",
            "unit",
            "bound",
            "certainty",
            "asOf",
            "saidBy",
            "official",
            "state",
            "suppliers");

    private final CompanyWords words;

    KnownSheet(CompanyWords words) {
        this.words = words;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("fact.column." + key)).toList();
    }

    /** @param years of which a row stands there even where nothing is said of them */
    Stream<List<String>> rows(Company company, KnownFact fact, List<Period> years) {
        List<Period> said = fact.standing().stream().map(Standing::period).toList();
        Stream<List<String>> stated = fact.standing().stream()
                .flatMap(one -> one.value().find().isPresent()
                        ? Stream.of(row(company, fact, one.value().find().get(), "fact.state.KNOWN"))
                        : one.value().candidates().stream()
                                .map(candidate -> row(company, fact, candidate, "unknown.conflict")));
        List<String> asked = fact.fact().period() == PeriodKind.YEAR
                ? years.stream()
                        .filter(year -> !said.contains(year))
                        .map(Period::toString)
                        .toList()
                : said.isEmpty() ? List.of("") : List.of();
        return Stream.concat(stated, asked.stream().map(period -> missing(company, fact, period)));
    }

    private List<String> row(Company company, KnownFact fact, Statement statement, String state) {
        What what = statement.what();
        boolean isAmount = what.content() instanceof Content.Amount;
        return List.of(
                company.id().code(),
                company.name(),
                words.fact(fact.fact()),
                what.period().toString(),
                what.content() instanceof Content.Amount amount
                        ? amount.quantity().amount().toPlainString()
                        : words.content(what),
                fact.fact().unit().map(Object::toString).orElse(""),
                isAmount ? words.say("bound." + what.bound() + ".name") : "",
                words.say("certainty." + what.certainty()),
                what.asOf().toString(),
                what.saidBy(),
                words.option(what.isOfficial() ? "yes" : "no"),
                words.say(state),
                "");
    }

    private List<String> missing(Company company, KnownFact fact, String period) {
        return List.of(
                company.id().code(),
                company.name(),
                words.fact(fact.fact()),
                period,
                "",
                fact.fact().unit().map(Object::toString).orElse(""),
                "",
                "",
                "",
                "",
                "",
                words.say("unknown.missing"),
                words.suppliers(fact.fact().suppliers()));
    }
}
