package io.tuji.resolution.internal;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.resolve.Judgement;
import io.tuji.engine.resolve.Table;
import io.tuji.engine.resolve.company.CompanyRecord;
import io.tuji.engine.resolve.company.CompanyScheme;
import io.tuji.engine.resolve.company.CompanyValues;
import io.tuji.engine.value.Quantity;
import io.tuji.registry.AllCompanies;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.resolution.Pair.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Companies as the engine compares them. */
@Component
class Compared {

    /** A table with the company of each of its rows and what the company weighs in the queue. */
    record Base(Table table, List<CompanyId> companies, List<Double> sizes) {}

    private final AllCompanies companies;
    private final TransactionTemplate transaction;

    Compared(AllCompanies companies, TransactionTemplate transaction) {
        this.companies = companies;
        this.transaction = transaction;
    }

    Base all() {
        Base base = new Base(new Table(CompanyScheme.SCHEME), new ArrayList<>(), new ArrayList<>());
        transaction.executeWithoutResult(status -> companies.each(company -> {
            base.table().add(values(record(company)));
            base.companies().add(company.id());
            base.sizes().add(size(company));
        }));
        return base;
    }

    static List<String> values(CompanyRecord record) {
        return CompanyValues.of(record);
    }

    static CompanyRecord record(Company company) {
        return new CompanyRecord(
                company.creditCode().find().map(CreditCode::text).orElse(""),
                company.name(),
                company.establishedOn().find().map(LocalDate::toString).orElse(""),
                company.capital().find().map(Quantity::toString).orElse(""),
                company.address().find().orElse(""));
    }

    /** What speaks for and against, the weightiest first; what is missing on either side is left out. */
    static List<Reason> reasons(Judgement judgement) {
        return judgement.reasons().stream()
                .filter(reason -> reason.bits() != 0)
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.bits())))
                .map(reason -> new Reason(reason.comparison(), reason.level(), reason.bits()))
                .toList();
    }

    /** The order of magnitude of the capital; firms without one count least. */
    private static double size(Company company) {
        return company.capital()
                .find()
                .map(capital -> Math.log10(1 + capital.amount().abs().doubleValue()))
                .orElse(0.0);
    }
}
