package io.tuji.analysis.internal;

import io.tuji.district.Plan;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.plan.Plans;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Reads what people type, and notes what is wrong with it. */
final class Typing {

    private static final int LONGEST = 4_000;

    private Typing() {}

    static String text(String field, String typed, Problems problems) {
        String words = typed.replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            problems.add(AnalysisProblem.TEXT_MISSING, Place.field(field));
        } else if (words.length() > LONGEST) {
            problems.add(AnalysisProblem.TEXT_TOO_LONG, Place.field(field), LONGEST);
        } else if (!PersonalId.mask(words).equals(words)) {
            problems.add(AnalysisProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(words));
        }
        return words;
    }

    /** Empty exactly if something was found wrong. */
    static Optional<Scope> scope(Desk.Typed typed, Plans plans, LocalDate today, Problems problems) {
        Optional<Plan> plan = plans.list().stream()
                .filter(p -> p.id().equals(typed.plan().strip()))
                .findFirst();
        if (plan.isEmpty()) {
            problems.add(AnalysisProblem.PLAN_UNKNOWN, Place.field("plan"), typed.plan());
            return Optional.empty();
        }
        PaperKind.Id kind = kind(typed.kind());
        Optional<Period> period = period(plan.get(), kind, typed.period().strip());
        if (period.isEmpty()) {
            problems.add(AnalysisProblem.PERIOD_FORM, Place.field("period"), typed.period());
        } else if (!period.get().last().isBefore(today)) {
            problems.add(AnalysisProblem.NOT_ENDED, Place.field("period"), period.get());
        } else if (period.get().last().getYear() < plan.get().firstYear()) {
            problems.add(AnalysisProblem.BEFORE_PLAN, Place.field("period"), period.get());
        }
        return period.filter(found -> !problems.hasErrors()).map(found -> new Scope(plan.get(), kind, found));
    }

    /** A form offers no other words. */
    private static PaperKind.Id kind(String typed) {
        return Arrays.stream(PaperKind.Id.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(PaperKind.Id.YEARLY);
    }

    private static Optional<Period> period(Plan plan, PaperKind.Id kind, String typed) {
        Optional<Period> read = Period.read(typed).find();
        return switch (kind) {
            case QUARTERLY -> read.filter(period -> period.form() == PeriodForm.QUARTER);
            case YEARLY -> read.filter(period -> period.form() == PeriodForm.YEAR);
            case MID_TERM ->
                read.filter(period -> period.form() == PeriodForm.YEAR)
                        .map(period -> period.last().getYear())
                        .filter(year -> year > plan.firstYear() && year < plan.lastYear())
                        .map(year -> Period.span(plan.firstYear(), year));
            case FINAL -> Optional.of(Period.span(plan.firstYear(), plan.lastYear()));
        };
    }
}
