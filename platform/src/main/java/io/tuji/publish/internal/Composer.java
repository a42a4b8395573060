package io.tuji.publish.internal;

import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Name;
import io.tuji.engine.dataset.Label;
import io.tuji.plan.Board;
import io.tuji.plan.Clearance;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import io.tuji.publish.frozen.Content;
import io.tuji.publish.frozen.FrozenIndicator;
import io.tuji.publish.internal.Draft.Chosen;
import io.tuji.publish.internal.Draft.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the content of a release together from what is chosen and cleared, and notes what stays back. */
@Component
class Composer {

    /** Stands where the code will stand. */
    private static final String NOT_YET = "PREVIEW";

    private final District district;
    private final Plans plans;
    private final Observations observations;
    private final Clearances clearances;

    Composer(District district, Plans plans, Observations observations, Clearances clearances) {
        this.district = district;
        this.plans = plans;
        this.observations = observations;
        this.clearances = clearances;
    }

    /** Not yet stamped with code and moment, so that equal content is equal. */
    Composed compose(Said said) {
        DistrictPack pack = district.get();
        Board board = plans.find(said.plan()).orElseThrow(() -> new IllegalArgumentException("no plan " + said.plan()));
        List<FrozenIndicator> indicators = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        List<PlanObservation> basis = new ArrayList<>();
        for (Standing standing : board.standings()) {
            Chosen chosen = said.of(standing.indicator().id());
            if (!chosen.periods().isEmpty()) {
                FigurePicker picker =
                        new FigurePicker(pack, standing.indicator().measure().unit());
                String measure = standing.indicator().id();
                picker.pick(measure, chosen.periods(), now(measure));
                held.addAll(picker.held());
                basis.addAll(picker.basis());
                if (!picker.figures().isEmpty()) {
                    indicators.add(indicator(standing, chosen, picker));
                }
            }
        }
        return new Composed(content(said, pack, board, indicators), held, basis);
    }

    private List<Clearance> now(String measure) {
        List<PlanObservation.Ref> refs =
                observations.now(measure).stream().map(PlanObservation::ref).toList();
        Map<PlanObservation.Ref, Clearance> all = clearances.of(refs);
        return refs.stream()
                .flatMap(ref -> Optional.ofNullable(all.get(ref)).stream())
                .toList();
    }

    private Content content(Said said, DistrictPack pack, Board board, List<FrozenIndicator> indicators) {
        return new Content(
                NOT_YET,
                inBoth(said.title()),
                board.plan().id(),
                label(board.plan().name()),
                said.period(),
                pack.head().division(),
                label(pack.head().name()),
                Instant.EPOCH,
                inBoth(said.note()),
                said.replaces().map(code -> new Content.Correction(code, inBoth(said.changed()))),
                district.state().inForce().map(edition -> edition.sha256()).orElse(""),
                indicators);
    }

    private static FrozenIndicator indicator(Standing standing, Chosen chosen, FigurePicker picker) {
        var wanted = standing.indicator();
        return new FrozenIndicator(
                wanted.id(),
                label(wanted.measure().name()),
                wanted.measure().unit().symbol(),
                Optional.of(new FrozenIndicator.Target(
                        wanted.kind(),
                        wanted.target().amount(),
                        wanted.target().unit().symbol(),
                        wanted.targetYear().find())),
                inBoth(chosen.definition()),
                inBoth(chosen.method()),
                picker.figures());
    }

    static Label label(Name name) {
        return new Label(name.zh(), name.en());
    }

    /** A text that was written in one language alone speaks in both. */
    private static Label inBoth(Label text) {
        return new Label(text.zh().isEmpty() ? text.en() : text.zh(), text.en().isEmpty() ? text.zh() : text.en());
    }
}
