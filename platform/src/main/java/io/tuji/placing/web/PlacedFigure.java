package io.tuji.placing.web;

import io.tuji.access.CurrentVisitor;
import io.tuji.district.District;
import io.tuji.placing.Placings;
import io.tuji.placing.Placings.Overview;
import io.tuji.web.HomeFigure;
import io.tuji.web.Show;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The firms registered in the district, and how many of them are not placed. */
@Component
class PlacedFigure implements HomeFigure {

    private final Placings placings;
    private final District district;
    private final CurrentVisitor visitors;
    private final PlacingWords words;
    private final Show show;

    PlacedFigure(Placings placings, District district, CurrentVisitor visitors, PlacingWords words, Show show) {
        this.placings = placings;
        this.district = district;
        this.visitors = visitors;
        this.words = words;
        this.show = show;
    }

    @Override
    public String module() {
        return "registry";
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Figure> find() {
        return visitors.find()
                .flatMap(visitor -> district.find().map(pack -> {
                    Overview overview = placings.overview(visitor);
                    return new Figure(
                            "company.figure.here",
                            overview.all(),
                            "/companies?division=" + pack.head().division(),
                            note(overview));
                }));
    }

    private String note(Overview overview) {
        if (overview.all() == 0) {
            return "";
        }
        return overview.unplaced() == 0
                ? words.say("company.figure.placed")
                : words.say("company.figure.unplaced", show.count(overview.unplaced()));
    }
}
