package io.tuji.district.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.district.OutlineSet;
import io.tuji.district.Outlines;
import io.tuji.engine.place.Outline;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The outlines that somebody has loaded. */
@RestController
@RequestMapping(ApiPath.V1 + "/district/outlines")
@Requires(module = "district", act = Act.VIEW)
class OutlinesApi {

    /** @param rings points of longitude and latitude (WGS 84), the last equal to the first; parts and holes by the even-odd rule */
    record OutlineJson(String subdistrict, List<List<List<Double>>> rings) {

        static OutlineJson of(Map.Entry<String, Outline> place) {
            return new OutlineJson(
                    place.getKey(),
                    place.getValue().rings().stream()
                            .map(ring -> ring.stream()
                                    .map(p -> List.of(p.longitude(), p.latitude()))
                                    .toList())
                            .toList());
        }
    }

    /** @param attribution to be shown below every map; missing, like who and when, while nothing is loaded */
    record OutlinesJson(
            Optional<String> attribution,
            Optional<Instant> loadedAt,
            Optional<String> loadedBy,
            List<OutlineJson> outlines) {

        static final OutlinesJson NONE =
                new OutlinesJson(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        static OutlinesJson of(OutlineSet set) {
            return new OutlinesJson(
                    Optional.of(set.attribution()),
                    Optional.of(set.loadedAt()),
                    Optional.of(set.loadedBy()),
                    set.places().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(OutlineJson::of)
                            .toList());
        }
    }

    private final Outlines outlines;

    OutlinesApi(Outlines outlines) {
        this.outlines = outlines;
    }

    @GetMapping
    @Described(zh = "已载入的街镇轮廓", en = "The outlines of subdistricts that are loaded")
    OutlinesJson show() {
        return outlines.find().map(OutlinesJson::of).orElse(OutlinesJson.NONE);
    }
}
