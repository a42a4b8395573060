package io.tuji.overview.web;

import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Plans;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the first page shows of plan and places: states, key figures, the map with one layer. */
@Component
class PlanGlance implements Glance {

    private final Plans plans;
    private final Observations observations;
    private final District district;

    PlanGlance(Plans plans, Observations observations, District district) {
        this.plans = plans;
        this.observations = observations;
        this.district = district;
    }

    @Override
    public void show(String layer, Model model) {
        PlanStrip.of(plans).ifPresent(strip -> model.addAttribute("strip", strip));
        district.find().ifPresent(pack -> {
            model.addAttribute("keyFigures", keyFigures(pack));
            List<AreaLayer.Key> layers = observations.layers();
            Optional<AreaLayer> chosen = layers.stream()
                    .filter(key -> key.text().equals(layer))
                    .findFirst()
                    .or(() -> layers.stream().findFirst())
                    .map(observations::layer);
            TileMap map = TileMap.of(pack.places().subdistricts(), chosen);
            if (!map.places().isEmpty()) {
                model.addAttribute("layers", layers);
                model.addAttribute("map", map);
            }
        });
    }

    private List<PlanObservation> keyFigures(DistrictPack pack) {
        return pack.head().figures().stream()
                .flatMap(id -> observations.latestLevel(id).stream())
                .toList();
    }
}
