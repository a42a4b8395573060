package io.tuji.overview.web;

import io.tuji.district.District;
import io.tuji.district.DistrictMap;
import io.tuji.district.DistrictPack;
import io.tuji.district.OutlineSet;
import io.tuji.district.Outlines;
import io.tuji.district.Subdistrict;
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

    private static final String TILES = "tiles";

    private final Plans plans;
    private final Observations observations;
    private final District district;
    private final Outlines outlines;

    PlanGlance(Plans plans, Observations observations, District district, Outlines outlines) {
        this.plans = plans;
        this.observations = observations;
        this.district = district;
        this.outlines = outlines;
    }

    @Override
    public void show(String layer, String drawing, Model model) {
        PlanStrip.of(plans).ifPresent(strip -> model.addAttribute("strip", strip));
        district.find().ifPresent(pack -> {
            model.addAttribute("keyFigures", keyFigures(pack));
            showMap(pack.places().subdistricts(), layer, drawing, model);
        });
    }

    private void showMap(List<Subdistrict> subdistricts, String layer, String drawing, Model model) {
        List<String> codes = subdistricts.stream().map(Subdistrict::code).toList();
        List<AreaLayer.Key> layers = observations.layers(codes);
        Optional<AreaLayer> chosen = layers.stream()
                .filter(key -> key.text().equals(layer))
                .findFirst()
                .or(() -> layers.stream().findFirst())
                .map(key -> observations.layer(key).of(codes));
        Optional<OutlineSet> loaded = outlines.find();
        Optional<OutlineSet> drawn = loaded.filter(set -> !drawing.equals(TILES));
        DistrictMap shapes = drawn.map(DistrictMap::outlines).orElseGet(() -> DistrictMap.tiles(subdistricts));
        PlaceMap map = PlaceMap.of(subdistricts, shapes, chosen);
        if (!map.places().isEmpty()) {
            model.addAttribute("layers", layers);
            model.addAttribute("map", map);
            model.addAttribute("outlines", loaded.orElse(null));
            model.addAttribute("drawn", drawn.isPresent());
        }
    }

    private List<PlanObservation> keyFigures(DistrictPack pack) {
        return pack.head().figures().stream()
                .flatMap(id -> observations.latestLevel(id).stream())
                .toList();
    }
}
