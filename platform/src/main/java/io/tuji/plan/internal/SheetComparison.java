package io.tuji.plan.internal;

import io.tuji.district.DistrictPack;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import io.tuji.plan.internal.SheetDifference.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares rows of one sheet with what stands now. A row without a number is a new observation. */
final class SheetComparison {

    private final Observations observations;
    private final DistrictPack pack;
    private final LocalDate today;
    private final Map<String, Long> seen = new HashMap<>();

    SheetComparison(Observations observations, DistrictPack pack, LocalDate today) {
        this.observations = observations;
        this.pack = pack;
        this.today = today;
    }

    SheetDifference compare(SheetRow row) {
        Problems problems = new Problems();
        Optional<What> after = row.input().read(pack, today, problems);
        Optional<PlanObservation> before = before(row, problems);
        before.ifPresent(said -> checkSame(said, row, after, problems));
        if (problems.hasErrors()) {
            return new SheetDifference(row, Kind.FAULTY, before, Optional.empty(), placed(problems, row));
        }
        Kind kind = before.isEmpty() ? Kind.NEW : isSame(before.get(), after.orElseThrow()) ? Kind.SAME : Kind.CHANGED;
        return new SheetDifference(row, kind, before, after, List.of());
    }

    private Optional<PlanObservation> before(SheetRow row, Problems problems) {
        String text = row.get(SheetColumn.REF);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Long earlier = seen.putIfAbsent(text, row.number());
        if (earlier != null) {
            problems.add(PlanProblem.REF_REPEATED, Place.nowhere(), PersonalId.excerpt(text), earlier);
        }
        Optional<PlanObservation> found = observations.find(new Ref(text));
        if (found.isEmpty()) {
            problems.add(PlanProblem.REF_UNKNOWN, Place.nowhere(), PersonalId.excerpt(text));
        }
        return found;
    }

    private static void checkSame(PlanObservation said, SheetRow row, Optional<What> after, Problems problems) {
        String version = row.get(SheetColumn.VERSION);
        if (!version.matches("\\d{1,6}")) {
            problems.add(PlanProblem.VERSION_FORM, Place.nowhere(), PersonalId.excerpt(version));
        } else if (Integer.parseInt(version) != said.version()) {
            problems.add(
                    PlanProblem.CHANGED_MEANWHILE,
                    Place.nowhere(),
                    said.ref().text(),
                    said.recordedBy().name(),
                    said.version());
        }
        boolean isAnother = after.filter(
                        what -> !what.measure().equals(said.what().measure())
                                || !what.period().equals(said.what().period())
                                || !what.area().equals(said.what().area()))
                .isPresent();
        if (isAnother) {
            problems.add(PlanProblem.SUBJECT_FIXED, Place.nowhere(), said.ref().text());
        }
    }

    private static boolean isSame(PlanObservation said, What after) {
        return ObservationInput.of(said).texts().equals(textsOf(said, after));
    }

    private static List<String> textsOf(PlanObservation said, What after) {
        return ObservationInput.of(new PlanObservation(
                        said.ref(),
                        said.version(),
                        after,
                        said.recordedAt(),
                        said.recordedBy(),
                        said.corrects(),
                        said.withdrawn(),
                        said.reason(),
                        said.invented()))
                .texts();
    }

    private static List<Problem> placed(Problems problems, SheetRow row) {
        return problems.all().stream()
                .map(p -> new Problem(
                        p.code(),
                        p.severity(),
                        new Place(
                                Optional.empty(),
                                OptionalInt.of((int) row.number()),
                                OptionalInt.empty(),
                                p.place().field()),
                        p.arguments()))
                .toList();
    }
}
