package io.tuji.roster.web;

import io.tuji.engine.value.Quantity;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterEffect;
import io.tuji.roster.RosterEffect.Effect;
import io.tuji.roster.RosterEffect.Sum;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.internal.DifferenceListStore.Kind;
import io.tuji.roster.internal.RosterStore;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says lists of firms in the language of the request; templates call it {@code @rosterWords}. */
@Component("rosterWords")
public class RosterWords {

    private final RosterStore rosters;
    private final MessageSource messages;
    private final Show show;

    RosterWords(RosterStore rosters, MessageSource messages, Show show) {
        this.rosters = rosters;
        this.messages = messages;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public String unit(Roster roster) {
        return roster.about().unit().flatMap(rosters::unitName).orElse("");
    }

    /** 35%; nothing said means the whole firm. */
    public String share(Optional<BigDecimal> share) {
        return share.map(this::percent).orElseGet(() -> say("roster.share.whole"));
    }

    private String percent(BigDecimal share) {
        return show.percent(
                share, Math.max(0, share.movePointRight(2).stripTrailingZeros().scale()));
    }

    /** As a person types it; blank for the whole firm. */
    public String typed(Optional<BigDecimal> share) {
        return share.map(BigDecimal::toPlainString).orElse("");
    }

    public String version(RosterVersion version) {
        return say("roster.version", Integer.toString(version.number()));
    }

    /** The number to three figures with its unit. */
    public String brief(Quantity quantity) {
        return say("show.quantity", show.brief(quantity.amount()), show.unit(quantity.unit()));
    }

    /** By how much a value that is known on both sides has changed; empty where it has not, or is not known. */
    public Optional<String> change(Effect effect) {
        return effect.after()
                .value()
                .combine(effect.before().value(), Quantity::minus)
                .find()
                .filter(change -> change.amount().signum() != 0)
                .map(change -> (change.amount().signum() > 0 ? "+" : "−")
                        + show.exact(change.amount().abs()) + " " + show.unit(change.unit()));
    }

    /** Of how many firms the sum speaks, and how many it lacks. */
    public String coverage(Effect effect) {
        Sum sum = effect.after();
        if (effect.key().equals(RosterEffect.FIRMS)) {
            return say("roster.coverage.firms", show.count(sum.covered()), sum.lacking());
        }
        return sum.lacking() == 0
                ? say("roster.coverage.all", show.count(sum.members()))
                : say("roster.coverage", show.count(sum.covered()), show.count(sum.lacking()));
    }

    /** 3 家加入，1 家移出. */
    public String counts(Map<Kind, Long> counts) {
        String said = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> say("roster.counts." + entry.getKey(), show.count(entry.getValue())))
                .collect(Collectors.joining(say("roster.counts.join")));
        return said.isEmpty() ? say("roster.counts.none") : said;
    }

    public String suppliers(Collection<String> keys) {
        return keys.stream().map(key -> say("supplier." + key)).collect(Collectors.joining(say("words.or")));
    }
}
