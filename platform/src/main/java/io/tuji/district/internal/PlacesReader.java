package io.tuji.district.internal;

import io.tuji.district.Area;
import io.tuji.district.Layer;
import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.district.Places;
import io.tuji.district.Site;
import io.tuji.district.Subdistrict;
import io.tuji.district.Subdistrict.Tile;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads places.yaml. */
final class PlacesReader {

    private static final Pattern SUBDISTRICT = Pattern.compile("\\d{9}");

    private static final Pattern TILE = Pattern.compile("([1-9]\\d?),([1-9]\\d?)");
    private static final Tile NO_TILE = new Tile(1, 1);

    private final String division;

    PlacesReader(String division) {
        this.division = division;
    }

    Optional<Places> read(YamlMap map) {
        List<Subdistrict> subdistricts = map.requiredMaps("subdistricts", this::subdistrict);
        List<Site> sites = map.maps("sites", PlacesReader::site);
        List<Layer> layers = map.maps("layers", PlacesReader::layer);
        return map.make(() -> new Places(subdistricts, sites, layers));
    }

    private Optional<Subdistrict> subdistrict(YamlMap map) {
        String code = map.id("code", SUBDISTRICT, "9 × 0-9", Family.PLACE);
        if (!division.isEmpty() && !code.isEmpty() && !code.startsWith(division)) {
            map.report(PackProblem.CODE_OUTSIDE_DIVISION, map.cell("code").place(), code, division);
        }
        Name name = map.name("name");
        var kind = map.optionalWord("kind", Subdistrict.Kind.class).orElse(Subdistrict.Kind.SUBDISTRICT);
        List<String> aliases = map.texts("aliases");
        String source = map.reference("source", Family.SOURCE);
        Optional<Tile> tile =
                map.find("tile").map(given -> map.read("tile", NO_TILE, PackProblem.TILE_FORM, PlacesReader::tile));
        return map.make(() -> new Subdistrict(code, name, kind, aliases, tile, source));
    }

    private static Tile tile(String text) {
        Matcher numbers = TILE.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("no tile: " + text);
        }
        return new Tile(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    private static Optional<Site> site(YamlMap map) {
        String id = map.id("id", Family.PLACE);
        Name name = map.name("name");
        var kind = map.optionalWord("kind", Site.Kind.class);
        Known<Site.State> state = map.findKnown("state", () -> map.word("state", Site.State.class))
                .orElseGet(map.reading::missing);
        Origin origin = map.origin();
        var figures = map.figures(origin.source());
        return map.make(() -> new Site(id, name, kind, state, figures, origin));
    }

    private static Optional<Layer> layer(YamlMap map) {
        String id = map.id("id", Family.LAYER);
        Name name = map.name("name");
        Origin origin = map.origin();
        LayerMembers members = new LayerMembers();
        List<Area> areas = map.requiredMaps("areas", area -> area(area, origin.source(), members));
        members.check(map);
        return map.make(() -> new Layer(id, name, areas, origin));
    }

    private static Optional<Area> area(YamlMap map, String layerSource, LayerMembers layer) {
        String id = map.id("id", Family.PLACE, Family.AREA);
        Name name = map.name("name");
        List<String> aliases = map.texts("aliases");
        Known<List<String>> members = map.knownReferences("members", Family.PLACE);
        if (members.find().isPresent()) {
            layer.add(id, map.cells("members"));
        }
        var complete = map.truth("complete");
        var role = map.optionalName("role");
        var along = map.optional("along");
        String source = map.optionalReference("source", Family.SOURCE).orElse(layerSource);
        Origin origin = new Origin(source, map.optional("note"));
        var figures = map.figures(source);
        return map.make(() -> new Area(id, name, aliases, members, complete, role, along, figures, origin));
    }
}
