package io.tuji.registry.internal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/**
 * A column of the workbook in which companies are taken out, edited and brought back. Code and version say which company is meant
 * and how it stood; columns that stand for a property can be changed, all others are there to be read.
 */
public enum ExchangeColumn {
    COMPANY_CODE(""),
    VERSION(""),
    NAME(RegistryProperties.NAME),
    CREDIT_CODE(""),
    CODE_GRADE(""),
    COMPANY_TYPE(RegistryProperties.COMPANY_TYPE),
    ESTABLISHED_ON(RegistryProperties.ESTABLISHED_ON),
    /** In whole units of the currency beside it. */
    CAPITAL_AMOUNT(RegistryProperties.CAPITAL),
    CAPITAL_CURRENCY(""),
    DIVISION_CODE(RegistryProperties.DIVISION_CODE),
    DIVISION_NAME(""),
    ADDRESS(RegistryProperties.ADDRESS),
    SCOPE(RegistryProperties.SCOPE),
    PRESENCE("");

    private final String property;

    ExchangeColumn(String property) {
        this.property = property;
    }

    /** What a changed cell changes; empty for columns that are there to be read. */
    Optional<String> property() {
        return property.isEmpty() ? Optional.empty() : Optional.of(property);
    }

    String header(MessageSource messages, Locale locale) {
        return messages.getMessage("property." + name().toLowerCase(Locale.ROOT), null, locale);
    }
}
