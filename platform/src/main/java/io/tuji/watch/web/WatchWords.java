package io.tuji.watch.web;

import io.tuji.district.PlaceNames;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.watch.ChangeKind;
import io.tuji.watch.Month;
import io.tuji.watch.Watch.Comparison;
import io.tuji.watch.Watch.Group;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says changes of firms in the language of the request; templates call it {@code @watchWords}. */
@Component("watchWords")
public class WatchWords {

    private final PlaceNames places;
    private final MessageSource messages;
    private final Show show;

    WatchWords(PlaceNames places, MessageSource messages, Show show) {
        this.places = places;
        this.messages = messages;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A value as the source said it on one of the days. */
    public String value(ChangeKind kind, Optional<String> said) {
        return said.map(text -> switch (kind) {
                    case MOVED_IN, MOVED_OUT -> division(text);
                    case CAPITAL -> capital(text);
                    case NEW -> say("watch.established", text);
                    default -> text;
                })
                .orElse("");
    }

    private static String division(String code) {
        return Divisions.current().find(code).map(Division::name).orElse(code);
    }

    /** From {@code 1680000 CNY}. */
    private String capital(String text) {
        int blank = text.indexOf(' ');
        Unit unit = Unit.money(Currency.valueOf(text.substring(blank + 1)), "");
        return show.quantity(new Quantity(new BigDecimal(text.substring(0, blank)), unit));
    }

    /** A firm that is placed nowhere is said to be so. */
    public String subdistrict(Optional<String> code) {
        return code.filter(c -> !c.equals(Group.UNPLACED)).map(places::of).orElseGet(() -> say("watch.unplaced"));
    }

    public String judgement(Comparison comparison, Map<ChangeKind, Long> counts) {
        String said = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> say("watch.kind." + entry.getKey()) + " " + show.count(entry.getValue()))
                .collect(Collectors.joining(say("watch.join")));
        return say(
                "watch.judgement",
                show.date(comparison.from()),
                show.date(comparison.to()),
                said.isEmpty() ? say("watch.none") : said);
    }

    public String count(Known<Long> count) {
        return count.find().map(show::count).orElseGet(() -> say("watch.unknown"));
    }

    /** The months of which all three numbers are known, summed up in one sentence. */
    public String judgement(List<Month> months) {
        List<Month> known = months.stream()
                .filter(m -> m.founded().find().isPresent()
                        && m.movedIn().find().isPresent()
                        && m.movedOut().find().isPresent())
                .toList();
        return known.isEmpty()
                ? say("watch.months.none")
                : say(
                        "watch.months.judgement",
                        known.size(),
                        sum(known.stream().map(Month::founded).toList()),
                        sum(known.stream().map(Month::movedIn).toList()),
                        sum(known.stream().map(Month::movedOut).toList()));
    }

    private String sum(List<Known<Long>> counts) {
        return show.count(counts.stream()
                .flatMap(count -> count.find().stream())
                .mapToLong(Long::longValue)
                .sum());
    }
}
