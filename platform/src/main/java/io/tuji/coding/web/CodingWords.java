package io.tuji.coding.web;

import io.tuji.coding.Decision;
import io.tuji.coding.internal.Coder;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import io.tuji.web.Show;
import io.tuji.web.Undo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what concerns industries in the language of the request; templates call it {@code @codingWords}. */
@Component("codingWords")
public class CodingWords {

    private static final double ALMOST_SURE = 0.999;

    private final MessageSource messages;
    private final Show show;

    CodingWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** @param back where the person is when the decision is taken back */
    Undo undo(Decision decision, String back) {
        return new Undo(
                say("coding.decided", decision.company().code(), industry(decision.industry())),
                DecisionsPage.HERE + "/withdraw?id=" + decision.id().value() + "&back=" + back);
    }

    /** The standard has no names but Chinese ones. */
    public String industry(IndustryCode entry) {
        return entry.code() + " " + entry.name();
    }

    /** From the section down to the entry. */
    public List<IndustryCode> path(IndustryCode entry) {
        return IndustryTree.current().path(entry);
    }

    /** Nothing is quite sure. */
    public String chance(double probability) {
        String most = percent(Math.min(probability, ALMOST_SURE));
        return probability > ALMOST_SURE ? "> " + most : most;
    }

    public String percent(double share) {
        return show.percent(BigDecimal.valueOf(share), 1);
    }

    /** Of a share of firms that is told beside their number. */
    public String share(long part, long whole) {
        return percent(whole == 0 ? 0 : (double) part / whole);
    }

    /** To three decimals, as benchmarks write it. */
    public String figure(double value) {
        return show.exact(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
    }

    /** As it is typed: 0.90. */
    public String precision(double wanted) {
        return BigDecimal.valueOf(wanted).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    public String model(String mark) {
        return mark.equals(Coder.SHIPPED) ? say("coding.model.shipped") : say("coding.model.own", mark);
    }

    /** Why it is open whether a firm belongs: the district has not said what counts, or the code is too coarse. */
    public String openWord(Known<?> counted) {
        return counted.find().isPresent() ? "missing" : "definition";
    }

    /** Who or what would tell. */
    public String openFor(Known<?> counted) {
        return counted.find().isPresent()
                ? say("coding.finerCode")
                : String.join(say("show.comma"), counted.whoCanSupply());
    }

    public String belongs(Truth answer) {
        return say("coding.belongs." + answer);
    }
}
