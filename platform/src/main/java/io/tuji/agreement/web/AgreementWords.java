package io.tuji.agreement.web;

import io.tuji.agreement.Commitment;
import io.tuji.agreement.OldAgreement;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Signing;
import io.tuji.district.Name;
import io.tuji.district.PromotionRules;
import io.tuji.plan.IndicatorWords;
import io.tuji.promotion.Projects;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says promises, signings and commitments in the language of the request; templates call it {@code @agreementWords}. */
@Component("agreementWords")
public class AgreementWords {

    /** How a state looks: a word, an icon, and colour only third. */
    public record Look(String kind, String icon) {}

    private final MessageSource messages;
    private final Projects projects;
    private final IndicatorWords indicators;
    private final Show show;

    AgreementWords(MessageSource messages, Projects projects, IndicatorWords indicators, Show show) {
        this.messages = messages;
        this.projects = projects;
        this.indicators = indicators;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** What was typed in that form; nothing where another form, or none, was sent. */
    public Map<String, String> typed(@Nullable String open, String form, @Nullable Map<String, String> typed) {
        return typed != null && form.equals(open) ? typed : Map.of();
    }

    /** The form that changes a promise: as it stands, or as it was sent. */
    public Map<String, String> form(@Nullable String open, @Nullable Map<String, String> typed, Promise promise) {
        Promise.What what = promise.what();
        Map<String, String> sent = typed(open, promise.id().code(), typed);
        return sent.isEmpty()
                ? Map.of(
                        "kind", what.kind().name(),
                        "words", what.words(),
                        "amount",
                                what.amount()
                                        .map(amount ->
                                                amount.stripTrailingZeros().toPlainString())
                                        .orElse(""),
                        "tie", what.tie().name(),
                        "basis_title", what.basis().title(),
                        "basis_number", what.basis().number(),
                        "basis_article", what.basis().article())
                : sent;
    }

    /** Goes before the ids of a form: the one that was sent has the plain ones, to which its faults lead. */
    public String at(@Nullable String open, String form) {
        return form.equals(open) ? "" : form + "-";
    }

    /** The name that the pack gives the stage; its id where the pack no longer has it. */
    public String stage(String id) {
        return projects.rules()
                .map(PromotionRules::stageNames)
                .flatMap(names -> Optional.ofNullable(names.get(id)))
                .map((Name name) -> name.in(LocaleContextHolder.getLocale()))
                .orElse(id);
    }

    public String measure(String id) {
        return indicators.measure(id);
    }

    public Look look(Promise promise) {
        return switch (promise.state()) {
            case DRAFTED -> new Look("unknown", "pencil");
            case CHECKED -> new Look("calm", "shield-check");
            case MADE -> new Look("calm", "chat-quote");
            case KEPT -> new Look("good", "check-circle-fill");
            case BROKEN -> new Look("bad", "x-octagon");
            case WITHDRAWN -> new Look("unknown", "x-circle");
        };
    }

    public Look look(Commitment commitment) {
        return switch (commitment.state()) {
            case OPEN -> new Look("calm", "hourglass-split");
            case KEPT -> new Look("good", "check-circle-fill");
            case PARTLY -> new Look("warn", "circle-half");
            case MISSED -> new Look("bad", "x-octagon");
            case WITHDRAWN -> new Look("unknown", "x-circle");
        };
    }

    /** 国令第783号《公平竞争审查条例》第十条; what is not told is left out. */
    public String basis(Promise promise) {
        Promise.Basis basis = promise.what().basis();
        return basis.title().isEmpty()
                ? ""
                : say("agreement.basis.text", basis.title(), basis.number(), basis.article())
                        .strip();
    }

    public String check(Promise promise) {
        return promise.check()
                .map(check -> say(
                        "agreement.check.text",
                        say("agreement.result." + check.result()),
                        check.body(),
                        show.date(check.on())))
                .orElseGet(() -> say("agreement.check.none"));
    }

    /** 1,200 万元; in words where it is not disclosed. */
    public String amount(Signing signing) {
        return signing.what()
                .amount()
                .map(amount -> money(amount.number(), amount.money()))
                .orElseGet(() -> say("agreement.undisclosed"));
    }

    public String money(BigDecimal number, Signing.Money money) {
        return say("agreement.money." + money, show.exact(number.stripTrailingZeros()));
    }

    public String cny(BigDecimal number) {
        return money(number, Signing.Money.CNY);
    }

    public String usd(BigDecimal number) {
        return money(number, Signing.Money.USD);
    }

    /** The target or the actual of a commitment. */
    public String measured(Commitment commitment, Commitment.Measure measure) {
        String said = measure.number()
                .map(number -> number(commitment.what().subject(), number))
                .or(() -> measure.band().map(band -> say("agreement.band." + band)))
                .orElse("");
        return (said + " " + measure.words()).strip();
    }

    private String number(Commitment.Subject subject, BigDecimal number) {
        return subject == Commitment.Subject.JOBS
                ? say("agreement.people", show.exact(number.stripTrailingZeros()))
                : cny(number);
    }

    public String verdict(OldAgreement old) {
        return old.judged()
                .map(judged -> say("agreement.verdict." + judged.verdict()))
                .orElseGet(() -> say("agreement.verdict.none"));
    }
}
