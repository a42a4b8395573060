package io.tuji.registry.internal;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Quantity;
import io.tuji.registry.Company;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Writes a company as a row of the exchange workbook; what is not known is a blank cell. */
final class ExchangeRow {

    private final MessageSource messages;
    private final Locale locale;

    ExchangeRow(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    List<String> header() {
        return Stream.of(ExchangeColumn.values())
                .map(column -> column.header(messages, locale))
                .toList();
    }

    List<Object> of(Company company) {
        return Stream.of(ExchangeColumn.values())
                .map(column -> cell(column, company))
                .toList();
    }

    private Object cell(ExchangeColumn column, Company company) {
        return switch (column) {
            case COMPANY_CODE -> company.id().code();
            case VERSION -> company.version();
            case NAME -> company.name();
            case CREDIT_CODE ->
                company.creditCode().find().map(CreditCode::text).orElse("");
            case CODE_GRADE ->
                company.creditCode()
                        .find()
                        .map(code -> text("grade." + code.grade()))
                        .orElse("");
            case COMPANY_TYPE -> company.companyType().find().orElse("");
            case ESTABLISHED_ON ->
                company.establishedOn().find().map(Object::toString).orElse("");
            case CAPITAL_AMOUNT ->
                company.capital().find().<Object>map(Quantity::amount).orElse("");
            case CAPITAL_CURRENCY ->
                company.capital().find().map(ExchangeRow::currency).orElse("");
            case DIVISION_CODE -> company.divisionCode().find().orElse("");
            case DIVISION_NAME ->
                company.divisionCode().find().map(ExchangeRow::division).orElse("");
            case ADDRESS -> company.address().find().orElse("");
            case SCOPE -> company.scope().find().orElse("");
            case PRESENCE -> text(company.gone() ? "presence.gone" : "presence.listed");
        };
    }

    private String text(String key) {
        return messages.getMessage(key, null, locale);
    }

    private static String currency(Quantity capital) {
        return capital.unit().currency().map(Currency::word).orElse("");
    }

    private static String division(String code) {
        return Divisions.current().find(code).map(Division::name).orElse("");
    }
}
