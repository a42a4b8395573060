package io.tuji.district.web;

import io.tuji.district.Area;
import io.tuji.district.Layer;
import io.tuji.district.Name;
import io.tuji.district.Places;
import io.tuji.district.Site;
import io.tuji.district.Subdistrict;
import io.tuji.district.web.DistrictJson.FigureJson;
import io.tuji.district.web.DistrictJson.OriginJson;
import io.tuji.engine.value.Truth;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import java.util.List;
import java.util.Optional;

/** Where things are in the district: subdistricts, sites, and the areas of each layer. */
final class DistrictPlacesJson {

    private DistrictPlacesJson() {}

    record TileJson(int column, int row) {}

    record SubdistrictJson(
            String code,
            Name name,
            Subdistrict.Kind kind,
            List<String> aliases,

            @Described(zh = "瓦片地图上的位置", en = "where it stands on a map of tiles")
            Optional<TileJson> tile,

            String source) {

        static SubdistrictJson of(Subdistrict place) {
            return new SubdistrictJson(
                    place.code(),
                    place.name(),
                    place.kind(),
                    place.aliases(),
                    place.tile().map(t -> new TileJson(t.column(), t.row())),
                    place.source());
        }
    }

    record SiteJson(
            String id,
            Name name,
            Optional<Site.Kind> kind,
            KnownJson<Site.State> state,
            List<FigureJson> figures,
            OriginJson origin) {

        static SiteJson of(Site site) {
            return new SiteJson(
                    site.id(),
                    site.name(),
                    site.kind(),
                    KnownJson.of(site.state()),
                    FigureJson.of(site.figures()),
                    OriginJson.of(site.origin()));
        }
    }

    record AreaJson(
            String id,
            Name name,
            List<String> aliases,
            KnownJson<List<String>> members,

            @Described(zh = "所列成员是否齐全", en = "whether the members are all there are")
            Truth complete,

            Optional<Name> role,
            Optional<String> along,
            List<FigureJson> figures,
            OriginJson origin) {

        static AreaJson of(Area area) {
            return new AreaJson(
                    area.id(),
                    area.name(),
                    area.aliases(),
                    KnownJson.of(area.members()),
                    area.complete(),
                    area.role(),
                    area.along(),
                    FigureJson.of(area.figures()),
                    OriginJson.of(area.origin()));
        }
    }

    record LayerJson(String id, Name name, List<AreaJson> areas, OriginJson origin) {

        static LayerJson of(Layer layer) {
            return new LayerJson(
                    layer.id(),
                    layer.name(),
                    layer.areas().stream().map(AreaJson::of).toList(),
                    OriginJson.of(layer.origin()));
        }
    }

    record PlacesJson(List<SubdistrictJson> subdistricts, List<SiteJson> sites, List<LayerJson> layers) {

        static PlacesJson of(Places places) {
            return new PlacesJson(
                    places.subdistricts().stream().map(SubdistrictJson::of).toList(),
                    places.sites().stream().map(SiteJson::of).toList(),
                    places.layers().stream().map(LayerJson::of).toList());
        }
    }
}
