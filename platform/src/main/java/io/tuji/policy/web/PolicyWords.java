package io.tuji.policy.web;

import io.tuji.district.FactDefinitions;
import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Fact;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.policy.Point;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Sign;
import io.tuji.engine.policy.Term;
import io.tuji.engine.value.Unit;
import io.tuji.policy.Policies;
import io.tuji.policy.internal.Clauses;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Titles;
import io.tuji.web.Show;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes policies, what they ask and what they are told, in the language of the request; templates call it {@code @policyWords}. */
@Component("policyWords")
public class PolicyWords {

    private static final int DECIMALS = 2;

    private final MessageSource messages;
    private final Facts facts;
    private final Policies policies;
    private final Titles titles;
    private final Show show;

    PolicyWords(MessageSource messages, Facts facts, Policies policies, Titles titles, Show show) {
        this.messages = messages;
        this.facts = facts;
        this.policies = policies;
        this.titles = titles;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** What a fact of rules is called; a decision by the clause that asks for it. */
    public String fact(String key) {
        if (key.startsWith(FactDefinitions.TITLE)) {
            return say("policy.fact.title", kind(key.substring(FactDefinitions.TITLE.length())));
        }
        if (key.indexOf('/') >= 0) {
            return decision(key);
        }
        return facts.find(key).map(fact -> fact.name(locale())).orElseGet(() -> say("policy.fact." + key));
    }

    private String decision(String key) {
        return policies.catalogue()
                .find(key.substring(0, key.indexOf('/')))
                .flatMap(policy -> Clauses.around(policy, key))
                .map(clause -> say("policy.fact.decision", clause.id(), clause.text()))
                .orElse(key);
    }

    /** A fact with the year of which it is asked. */
    public String point(Point point) {
        String name = fact(point.key());
        return point.year().isPresent()
                ? say("policy.point", name, Integer.toString(point.year().getAsInt()))
                : name;
    }

    /** As verdicts are kept: a key, or a key and a year. */
    public String point(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0 ? fact(text) : say("policy.point", fact(text.substring(0, space)), text.substring(space + 1));
    }

    private String kind(String title) {
        return titles.findKind(title).map(kind -> kind.name(locale())).orElse(title);
    }

    private String sayOr(String key, String otherwise) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, locale()), otherwise);
    }

    /** The title of a policy; its id where there is no such policy any more. */
    public String title(String policy) {
        return policies.catalogue().find(policy).map(Policy::title).orElse(policy);
    }

    /** Who can say it. */
    public String suppliers(String key) {
        return policies.definitions()
                .find(key)
                .map(Definition::suppliers)
                .filter(all -> !all.isEmpty())
                .map(all ->
                        all.stream().map(who -> say("supplier." + who)).collect(Collectors.joining(say("words.or"))))
                .orElse("");
    }

    public String value(FactValue value) {
        if (value instanceof FactValue.Amount amount) {
            String number = show.exact(amount.number()
                    .setScale(Math.min(DECIMALS, Math.max(0, amount.number().scale())), RoundingMode.HALF_UP)
                    .stripTrailingZeros());
            return amount.unit()
                    .map(unit -> unit.equals(Unit.PERCENT) ? number + "%" : number + " " + show.unit(unit))
                    .orElse(number);
        }
        if (value instanceof FactValue.YesNo truth) {
            return say(truth.isYes() ? "policy.yes" : "policy.no");
        }
        return value instanceof FactValue.Choice choice ? choice(choice.word()) : value.toString();
    }

    /** With the word for its bound. */
    public String bounded(Fact fact) {
        return show.bound(fact.bound(), value(fact.value()));
    }

    public String choice(String word) {
        return sayOr("fact.choice." + word, word);
    }

    /** A condition that has no words of its own in the document. */
    public String condition(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return say("policy.compare", term(compare.term()), sign(compare.sign()), limit(compare));
        }
        if (condition instanceof Condition.Holds holds) {
            return say(holds.isWanted() ? "policy.holds" : "policy.holdsNot", fact(holds.key()));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            String words =
                    oneOf.words().stream().map(this::choice).sorted().collect(Collectors.joining(say("words.or")));
            return say("policy.oneOf", fact(oneOf.key()), words);
        }
        if (condition instanceof Condition.Manual manual) {
            return say("policy.manual", who(manual.who()));
        }
        if (condition instanceof Condition.Points points) {
            return say(
                    "policy.points",
                    points.tables().size(),
                    sign(points.sign()),
                    points.limit().toPlainString());
        }
        return group(condition);
    }

    private String group(Condition condition) {
        if (condition instanceof Condition.AtLeast group) {
            int all = group.parts().size();
            return group.number() == all
                    ? say("policy.all")
                    : group.number() == 1 ? say("policy.any") : say("policy.atLeast", group.number());
        }
        if (condition instanceof Condition.EachYear years) {
            return say("policy.eachYear", years.years());
        }
        if (condition instanceof Condition.Bands bands) {
            return say("policy.bands", term(bands.by()));
        }
        return condition instanceof Condition.Clause clause ? clause.text() : say("policy.none.of");
    }

    public String who(String who) {
        return sayOr("policy.who." + who, who);
    }

    private String limit(Condition.Compare compare) {
        return compare.term() instanceof Term.Age age
                ? say("policy.limit." + age.in().name(), value(compare.limit()))
                : value(compare.limit());
    }

    private static String sign(Sign sign) {
        return switch (sign) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> sign.toString();
        };
    }

    public String term(Term term) {
        if (term instanceof Term.Level level) {
            return fact(level.key());
        }
        if (term instanceof Term.Ago ago) {
            return say("policy.term.ago", fact(ago.key()), ago.years());
        }
        if (term instanceof Term.Sum sum) {
            return say("policy.term.sum", fact(sum.key()), sum.years());
        }
        if (term instanceof Term.Mean mean) {
            return say("policy.term.mean", fact(mean.key()), mean.years());
        }
        if (term instanceof Term.Ratio ratio) {
            return say("policy.term.ratio", term(ratio.over()), term(ratio.under()));
        }
        if (term instanceof Term.Growth growth) {
            return say("policy.term.growth", fact(growth.key()), growth.years());
        }
        Term.Age age = (Term.Age) term;
        return say(age.isAtYearEnd() ? "policy.term.ageAtYearEnd" : "policy.term.age", fact(age.key()));
    }

    /** The title that a policy gives. */
    public Optional<String> grants(Policy policy) {
        return policy.grants().map(this::kind);
    }

    public List<String> points(List<String> asks) {
        return asks.stream().map(this::point).toList();
    }

    /** Whether people enter it as a fact of the firm. */
    public boolean isKept(String key) {
        return facts.find(key).isPresent();
    }

    /** The unit in which an amount is asked. */
    public String unit(String key) {
        return facts.find(key).flatMap(FactDefinition::unit).map(show::unit).orElse("");
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
