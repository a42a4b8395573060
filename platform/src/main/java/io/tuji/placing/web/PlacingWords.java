package io.tuji.placing.web;

import io.tuji.district.PlaceNames;
import io.tuji.engine.place.Door;
import io.tuji.engine.place.HouseNumber;
import io.tuji.engine.place.Parity;
import io.tuji.engine.value.Explanation;
import io.tuji.placing.CompanyPlace;
import io.tuji.placing.CompanyPlace.Found;
import io.tuji.placing.Confirmation;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says where firms lie in the language of the request; templates call it {@code @placingWords}. */
@Component("placingWords")
public class PlacingWords {

    private final PlaceNames places;
    private final MessageSource messages;
    private final Show show;

    PlacingWords(PlaceNames places, MessageSource messages, Show show) {
        this.places = places;
        this.messages = messages;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    public String subdistrict(String code) {
        return places.of(code);
    }

    /** 演示路 1–99 号（单号）. */
    public String stretch(Door door) {
        return say("placing.stretch", door.road().name(), numbers(door.number()));
    }

    private String numbers(HouseNumber number) {
        return number.first() == number.last()
                ? say("placing.number", Integer.toString(number.first()))
                : say(
                        "placing.numbers",
                        Integer.toString(number.first()),
                        Integer.toString(number.last()),
                        side(number.parity()));
    }

    public String side(Parity parity) {
        return say("placing.side." + parity);
    }

    /** What a confirmation speaks of. */
    public String subject(Confirmation confirmation) {
        return confirmation
                .said()
                .door()
                .map(this::stretch)
                .orElseGet(() -> confirmation
                        .said()
                        .firm()
                        .map(firm -> firm.company().code())
                        .orElseThrow());
    }

    public String confidence(double confidence) {
        return show.percent(BigDecimal.valueOf(confidence), 0);
    }

    /** Why the firm is where it is: the confirmations that decide. */
    public Explanation explanation(CompanyPlace place, List<Confirmation> grounds) {
        Explanation[] said = grounds.stream().map(this::ground).toArray(Explanation[]::new);
        return place.found()
                .map(found -> Explanation.computed("placing.basis." + found.basis(), written(found), said))
                .orElseGet(() -> Explanation.computed(
                        "placing.state." + place.state(),
                        String.join(
                                " / ",
                                place.candidates().stream()
                                        .map(this::subdistrict)
                                        .toList()),
                        said));
    }

    private String written(Found found) {
        return subdistrict(found.subdistrict()) + " · " + say("placing.confidence", confidence(found.confidence()));
    }

    private Explanation ground(Confirmation confirmation) {
        return Explanation.stated(
                "placing.kind." + confirmation.said().kind(),
                subject(confirmation) + " → " + subdistrict(confirmation.said().subdistrict()),
                confirmation.id().code() + " " + confirmation.by(),
                LocalDate.parse(show.day(confirmation.at())));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
