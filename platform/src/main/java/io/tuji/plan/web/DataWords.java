package io.tuji.plan.web;

import io.tuji.district.DataRule;
import io.tuji.district.Name;
import io.tuji.engine.quality.Importance;
import io.tuji.plan.DataAlarm;
import io.tuji.plan.PlanObservation.Ref;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what looks odd and what to do about it; templates call it {@code @dataWords}. */
@Component("dataWords")
public class DataWords {

    private final PlanWords words;

    DataWords(PlanWords words) {
        this.words = words;
    }

    public String check(DataAlarm alarm) {
        return alarm.rule().map(rule -> in(rule.name())).orElseGet(() -> words.say("plan.data.check." + alarm.check()));
    }

    /** The numbers that do not fit, in one sentence. */
    public String says(DataAlarm alarm) {
        return alarm.rule()
                .map(rule -> broken(rule, alarm))
                .orElseGet(() -> words.say("plan.data.says." + alarm.check(), number(alarm, 0), number(alarm, 1)));
    }

    public String remedy(DataAlarm alarm) {
        return alarm.rule()
                .map(rule -> in(rule.remedy()))
                .orElseGet(() -> words.say("plan.data.remedy." + alarm.check()));
    }

    public String area(DataAlarm alarm) {
        return alarm.area().map(words::area).orElseGet(() -> words.say("plan.area.whole"));
    }

    public String icon(Importance importance) {
        return switch (importance) {
            case HIGH -> "exclamation-octagon";
            case MEDIUM -> "exclamation-triangle";
            case LOW -> "info-circle";
        };
    }

    public String kind(Importance importance) {
        return switch (importance) {
            case HIGH -> "bad";
            case MEDIUM -> "warn";
            case LOW -> "calm";
        };
    }

    /** Where a figure can be corrected. */
    public String href(Ref ref) {
        return "/plan/observations/correct?ref=" + ref.text();
    }

    private String broken(DataRule rule, DataAlarm alarm) {
        String sign = rule.rule().operator().sign();
        String relation = rule.left() + " " + sign + " " + rule.right();
        return alarm.numbers().size() < 2
                ? words.say("plan.data.says.rule.one", relation)
                : words.say("plan.data.says.rule", relation, number(alarm, 0), number(alarm, 1));
    }

    private String number(DataAlarm alarm, int index) {
        BigDecimal number = alarm.numbers().get(index);
        return words.number(number);
    }

    private static String in(Name name) {
        Locale locale = LocaleContextHolder.getLocale();
        return name.in(locale);
    }
}
