package io.tuji.registry.web;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.search.Highlight;
import io.tuji.engine.search.Way;
import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Quantity;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.registry.TitleKind;
import io.tuji.registry.Titles;
import io.tuji.registry.internal.PropertyText;
import io.tuji.web.Show;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes what is known of firms for the eye, in the language of the request; templates call it {@code @companyWords}. */
@Component("companyWords")
public class CompanyWords {

    private final MessageSource messages;
    private final Show show;
    private final Titles titles;
    private final Facts facts;

    CompanyWords(MessageSource messages, Show show, Titles titles, Facts facts) {
        this.messages = messages;
        this.show = show;
        this.titles = titles;
        this.facts = facts;
    }

    public String property(String property) {
        return say("property." + property);
    }

    /** A property as {@link PropertyText} writes it, for the eye. */
    public String text(String property, String text) {
        return switch (property) {
            case "capital" -> money(PropertyText.money(text));
            case "division_code" -> division(text);
            default -> text;
        };
    }

    /** A property as a person would type it anew. */
    public String editable(String property, String text) {
        if (!property.equals("capital")) {
            return text;
        }
        Quantity capital = PropertyText.money(text);
        return capital.amount().toPlainString() + " " + capital.unit().symbol();
    }

    /** A text of a firm in pieces, those marked that show why it was found. */
    public List<Highlight.Piece> marked(String text, String typed, Way way) {
        return Highlight.of(text, typed, way);
    }

    /** 168 万元, or CNY 1.68 million. */
    public String money(Quantity capital) {
        return inCurrency(capital, show.brief(capital.amount()));
    }

    public String exact(Quantity capital) {
        return inCurrency(capital, show.exact(capital.amount()));
    }

    private String inCurrency(Quantity capital, String amount) {
        Currency currency = capital.unit().currency().orElseThrow();
        return isEnglish()
                ? currency.name() + " " + amount
                : amount + (amount.matches(".*\\d") ? " " : "") + currency.word();
    }

    /** The names from the province down, without those that name nothing (市辖区); a code that today's table lacks stays a code. */
    public String division(String code) {
        return Divisions.current()
                .find(code)
                .map(d -> Divisions.current().path(d).stream()
                        .map(Division::name)
                        .filter(name -> !name.equals("市辖区") && !name.endsWith("直辖县级行政区划"))
                        .collect(Collectors.joining(" ")))
                .orElseGet(() -> say("division.former", code));
    }

    /** The last name alone, for tables. */
    public String shortDivision(String code) {
        return Divisions.current().find(code).map(Division::name).orElseGet(() -> say("division.former", code));
    }

    public String suppliers(Collection<String> keys) {
        return keys.stream().map(key -> say("supplier." + key)).collect(Collectors.joining(say("words.or")));
    }

    public String fact(FactDefinition fact) {
        return fact.name(locale());
    }

    public String title(String kind) {
        return titles.findKind(kind).map(this::title).orElse(kind);
    }

    public String title(TitleKind kind) {
        return kind.name(locale());
    }

    /** At least 1,200 万元. */
    public String statement(Statement statement) {
        return statement(statement.what());
    }

    public String statement(Statement.What what) {
        return say("bound." + what.bound(), content(what));
    }

    /** The value alone. */
    String content(Statement.What what) {
        if (what.content() instanceof Statement.Content.Amount amount) {
            return show.exact(amount.quantity().amount()) + " "
                    + amount.quantity().unit().symbol();
        }
        String text = what.content().text();
        return facts.find(what.key())
                .filter(fact -> fact.options().contains(text))
                .map(fact -> option(text))
                .orElse(text);
    }

    /** One of the words that a fact offers. */
    public String option(String word) {
        return say("fact.choice." + word);
    }

    /** Who says it, as of when, recorded by whom. */
    public List<String> origin(Statement statement) {
        Statement.What what = statement.what();
        return List.of(
                say("origin.source", what.saidBy()),
                say("origin.asOf", what.asOf().toString())
                        + " · " + say("certainty." + what.certainty())
                        + (what.isOfficial() ? " · " + say("fact.official") : ""),
                say(
                        "origin.recorded",
                        show.time(statement.recordedAt()),
                        statement.recordedBy().name()));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** For words that other modules may or may not have. */
    public String sayOr(String key, String otherwise) {
        return Optional.ofNullable(messages.getMessage(key, null, otherwise, locale()))
                .orElse(otherwise);
    }

    private boolean isEnglish() {
        return locale().getLanguage().equals("en");
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
