package io.tuji.publish.web;

import io.tuji.district.District;
import io.tuji.district.Name;
import io.tuji.engine.dataset.Label;
import io.tuji.plan.Plans;
import io.tuji.publish.frozen.FrozenFigure;
import io.tuji.publish.frozen.FrozenIndicator;
import io.tuji.publish.internal.Draft;
import io.tuji.publish.site.PublicSite;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes releases for the people who make them, in the language of the request. */
@Component("publishWords")
public class PublishWords {

    private final MessageSource messages;
    private final District district;
    private final Plans plans;
    private final PublicSite site;

    PublishWords(MessageSource messages, District district, Plans plans, PublicSite site) {
        this.messages = messages;
        this.district = district;
        this.plans = plans;
        this.site = site;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    public String in(Label label) {
        String own = label.in(locale());
        return own.isBlank() ? label.zh() : own;
    }

    public String plan(String id) {
        return plans.list().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .map(plan -> plan.name().in(locale()))
                .orElse(id);
    }

    public String measure(String id) {
        return district.find()
                .flatMap(pack -> pack.findMeasure(id))
                .map(measure -> measure.name().in(locale()))
                .orElse(id);
    }

    public String part(String code) {
        return district.find()
                .flatMap(pack -> pack.findPart(code))
                .map((Name name) -> name.in(locale()))
                .orElse(code);
    }

    /** As the public will read it. */
    public String figure(FrozenIndicator indicator, FrozenFigure figure) {
        return site.words(locale()).figure(indicator, figure);
    }

    public String state(Draft draft) {
        return say("publish.state." + draft.state());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
