package io.tuji.agreement.internal;

import io.tuji.access.Visitor;
import io.tuji.agreement.Milestone.Kind;
import io.tuji.agreement.Milestone.TaxBand;
import io.tuji.agreement.Milestones;
import io.tuji.web.TypedProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A milestone as it was typed. */
record MilestoneTyped(Kind kind, LocalDate on, String source, Optional<BigDecimal> usd, Optional<TaxBand> tax) {

    private static final String USD = "usd";
    private static final String TAX = "tax_band";

    /** Empty if something is wrong. */
    static Optional<MilestoneTyped> read(TypedFields fields, LocalDate today, Visitor visitor) {
        Optional<Kind> kind = fields.neededChoice("kind", Kind.class);
        Optional<LocalDate> on = fields.neededPast("reached_on", today);
        String source = fields.neededSentence("source");
        Optional<BigDecimal> usd = fields.number(USD);
        Optional<TaxBand> tax = fields.choice(TAX, TaxBand.class);
        boolean isCapital = kind.filter(Kind::isCapital).isPresent();
        if (isCapital && fields.raw(USD).isEmpty()) {
            fields.refuse(TypedProblem.MISSING, USD);
        } else if (kind.isPresent() && !isCapital && usd.isPresent()) {
            fields.refuse(AgreementProblem.NOT_OF_KIND, USD);
        }
        if (tax.isPresent() && !visitor.may(Milestones.TAX)) {
            fields.refuse(AgreementProblem.TAX_FORBIDDEN, TAX);
        } else if (tax.isPresent() && kind.filter(Kind.TAXED::equals).isEmpty()) {
            fields.refuse(AgreementProblem.NOT_OF_KIND, TAX);
        }
        return fields.hasErrors()
                ? Optional.empty()
                : Optional.of(new MilestoneTyped(kind.orElseThrow(), on.orElseThrow(), source, usd, tax));
    }
}
