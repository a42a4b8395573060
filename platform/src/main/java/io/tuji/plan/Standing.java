package io.tuji.plan;

import io.tuji.district.Indicator;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one indicator of a plan stands.
 *
 * @param said all current observations of its measure for the whole district, the latest period first
 */
public record Standing(Indicator indicator, Aim aim, Judgement judgement, List<PlanObservation> said) {

    public Standing {
        said = List.copyOf(said);
    }

    /** Whether the state rests on something that was made up for a demonstration. */
    public boolean restsOnInvented() {
        return judgement.reading().filter(this::restsOnInvented).isPresent();
    }

    /** The same of what is known of one year. */
    public boolean restsOnInvented(Reading reading) {
        Set<String> invented = said.stream()
                .filter(PlanObservation::invented)
                .map(o -> o.ref().text())
                .collect(Collectors.toSet());
        return reading.from().stream().anyMatch(observed -> invented.contains(observed.id()));
    }

    /** What the state rests on of what people have entered, inventions left out. */
    public List<PlanObservation.Ref> enteredBasis() {
        Set<String> basis = judgement.reading().stream()
                .flatMap(reading -> reading.from().stream())
                .map(Observed::id)
                .collect(Collectors.toSet());
        return said.stream()
                .filter(one -> one.recordedAt().isPresent() && !one.invented())
                .map(PlanObservation::ref)
                .filter(ref -> basis.contains(ref.text()))
                .toList();
    }
}
