package io.tuji.plan.internal;

import io.tuji.audit.Actor;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Observation;
import io.tuji.district.PackSource;
import io.tuji.engine.plan.Observed;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the pack in force says of the measures, in the form of everything else that is said of them. */
@Component
class PackStatements {

    private static final Actor PACK = new Actor("pack");

    private final District district;

    PackStatements(District district) {
        this.district = district;
    }

    List<PlanObservation> list() {
        return district.find().map(PackStatements::of).orElse(List.of());
    }

    static List<PlanObservation> of(DistrictPack pack) {
        return pack.observations().stream().map(said -> of(pack, said)).toList();
    }

    private static PlanObservation of(DistrictPack pack, Observation said) {
        PackSource source = pack.findSource(said.origin().source()).orElseThrow();
        Optional<LocalDate> vintage = source.date().find();
        What what = new What(
                said.measure(),
                Optional.empty(),
                said.period(),
                said.quantity().find(),
                said.unit(),
                said.growth().map(g -> new Observed.Growth(g.percent(), g.over())),
                said.certainty(),
                said.bound(),
                vintage,
                source.title(),
                said.origin().note().orElse(""),
                said.basis(),
                said.grade());
        Ref ref = Ref.ofPack(
                said.measure() + " " + said.period() + " " + said.origin().source());
        return new PlanObservation(ref, 0, what, Optional.empty(), PACK, Optional.empty(), false, "", false);
    }
}
