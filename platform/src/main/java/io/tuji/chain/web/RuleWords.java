package io.tuji.chain.web;

import io.tuji.chain.HealthSetting.Typed;
import io.tuji.engine.chain.health.HealthRule;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a rule of health in one line; templates call it {@code @chainRuleWords}. */
@Component("chainRuleWords")
public class RuleWords {

    /** The numbers of a rule in the order in which they are asked. */
    static final List<String> FIELDS = List.of("fewestNational", "leastCoverage", "strong", "weak", "leastStaffed");

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    public String rule(HealthRule rule) {
        Object[] numbers = {
            Integer.toString(rule.fewestNational()),
            plain(rule.leastCoverage()),
            plain(rule.strong()),
            plain(rule.weak()),
            plain(rule.leastStaffed())
        };
        return messages.getMessage("chain.rule.line", numbers, LocaleContextHolder.getLocale());
    }

    /** What was typed into a field of the form. */
    public String typed(Typed typed, String field) {
        return switch (field) {
            case "leastCoverage" -> typed.leastCoverage();
            case "fewestNational" -> typed.fewestNational();
            case "strong" -> typed.strong();
            case "weak" -> typed.weak();
            case "leastStaffed" -> typed.leastStaffed();
            default -> throw new IllegalArgumentException("no field " + field);
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
