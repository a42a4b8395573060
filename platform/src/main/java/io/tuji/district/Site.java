package io.tuji.district;

import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Optional;

/** A named building, plot or venue; where it lies is said by the areas that list it. */
public record Site(String id, Name name, Optional<Kind> kind, Known<State> state, List<Figure> figures, Origin origin) {

    public enum Kind {
        INCUBATOR
    }

    /** How far the site is, as its source says. */
    public enum State {
        STUDY,
        BUILDING,
        RENEWAL,
        OPEN
    }

    public Site {
        figures = List.copyOf(figures);
    }
}
