package io.tuji.district;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.util.List;
import java.util.Optional;

/**
 * A named set of explicit members; never a shape from which membership would be guessed.
 *
 * @param members codes of subdistricts, ids of sites, ids of areas of other layers; unknown where no source names any
 * @param complete whether the members are all there are
 * @param role what the area is for, where the source gives it one
 * @param along the line that an axis follows
 */
public record Area(
        String id,
        Name name,
        List<String> aliases,
        Known<List<String>> members,
        Truth complete,
        Optional<Name> role,
        Optional<String> along,
        List<Figure> figures,
        Origin origin) {

    public Area {
        aliases = List.copyOf(aliases);
        figures = List.copyOf(figures);
    }
}
