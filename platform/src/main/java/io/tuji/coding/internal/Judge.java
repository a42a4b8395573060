package io.tuji.coding.internal;

import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.CompanyIndustry.Basis;
import io.tuji.coding.CompanyIndustry.Found;
import io.tuji.coding.CompanyIndustry.Guess;
import io.tuji.coding.CompanyIndustry.State;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.coding.Candidate;
import io.tuji.engine.industry.coding.IndustryReading;
import java.util.List;
import java.util.Optional;

/**
 * Who is believed: a person before a source, a source before the coder, and the coder only where it is sure enough of a division, or of
 * a section at least.
 */
final class Judge {

    /** What is kept of the candidates; the page of a firm reads its text again for more. */
    private static final int KEPT = 3;

    private final Coder coder;
    private final double precision;

    Judge(Coder coder, double precision) {
        this.coder = coder;
        this.precision = precision;
    }

    CompanyIndustry judge(Told told) {
        IndustryReading reading = coder.coder().outline(told.text());
        Optional<Found> found = told.decided()
                .map(code -> new Found(code, Basis.PERSON, Optional.empty()))
                .or(() -> stated(told))
                .or(() -> told.stated().isEmpty() && !told.isNameAlone() ? sure(reading) : Optional.empty());
        Optional<Why> why = found.isPresent() ? Optional.empty() : Optional.of(why(told, reading));
        return new CompanyIndustry(
                told.company(),
                found.isPresent() ? State.CODED : why.get() == Why.SILENT ? State.UNKNOWN : State.REVIEW,
                found,
                why,
                coder.mark(),
                why.filter(Why.CONFLICT::equals).isPresent() ? disputed(told.stated()) : guesses(reading));
    }

    private static Optional<Found> stated(Told told) {
        return told.stated().size() == 1
                ? Optional.of(new Found(told.stated().get(0), Basis.SOURCE, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Found> sure(IndustryReading reading) {
        return reading.sureAt(precision)
                .map(c -> new Found(c.industry(), Basis.CODER, c.confidence().find()));
    }

    private static Why why(Told told, IndustryReading reading) {
        if (!told.stated().isEmpty()) {
            return Why.CONFLICT;
        }
        if (reading.at(Level.DIVISION).isEmpty()) {
            return Why.SILENT;
        }
        return told.isNameAlone() ? Why.NAME_ONLY : Why.UNSURE;
    }

    private static List<Guess> guesses(IndustryReading reading) {
        return reading.at(Level.DIVISION).stream()
                .limit(KEPT)
                .map((Candidate c) -> new Guess(c.industry(), c.confidence().find()))
                .toList();
    }

    private static List<Guess> disputed(List<IndustryCode> stated) {
        return stated.stream().map(code -> new Guess(code, Optional.empty())).toList();
    }
}
