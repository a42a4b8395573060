package io.tuji.district.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.web.DistrictClustersJson.ClustersJson;
import io.tuji.district.web.DistrictClustersJson.MechanismJson;
import io.tuji.district.web.DistrictFiguresJson.IndicatorJson;
import io.tuji.district.web.DistrictFiguresJson.MeasureJson;
import io.tuji.district.web.DistrictFiguresJson.ObservationJson;
import io.tuji.district.web.DistrictFiguresJson.TaskJson;
import io.tuji.district.web.DistrictJson.CalendarJson;
import io.tuji.district.web.DistrictJson.CoverageJson;
import io.tuji.district.web.DistrictJson.HeadJson;
import io.tuji.district.web.DistrictJson.SourceJson;
import io.tuji.district.web.DistrictJson.TermJson;
import io.tuji.district.web.DistrictPlacesJson.PlacesJson;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The pack in force, as the pages show it. While there is none, the address of the pack says why. */
@RestController
@RequestMapping(ApiPath.V1 + "/district")
@Requires(module = "district", act = Act.VIEW)
class DistrictApi {

    record DistrictSummary(HeadJson head, List<CoverageJson> coverage) {}

    private final District district;

    DistrictApi(District district) {
        this.district = district;
    }

    @GetMapping
    @Described(
            zh = "区情概况：已知多少，缺什么，谁能提供",
            en = "How much of the district is known, what is open, and who could supply it",
            refuses = 404)
    DistrictSummary summary() {
        DistrictPack pack = pack();
        return new DistrictSummary(
                HeadJson.of(pack.head()),
                Coverage.of(pack).stream().map(CoverageJson::of).toList());
    }

    @GetMapping("/places")
    @Described(zh = "街镇、载体与各层片区", en = "Subdistricts, sites, and the areas of each layer", refuses = 404)
    PlacesJson places() {
        return PlacesJson.of(pack().places());
    }

    @GetMapping("/clusters")
    @Described(zh = "产业体系与集群", en = "How the industries are ordered, and the clusters", refuses = 404)
    ClustersJson clusters() {
        return ClustersJson.of(pack().clusters());
    }

    @GetMapping("/mechanisms")
    @Described(zh = "工作机制", en = "The ways in which the district works", refuses = 404)
    List<MechanismJson> mechanisms() {
        return all(DistrictPack::mechanisms, MechanismJson::of);
    }

    @GetMapping("/indicators")
    @Described(zh = "规划指标", en = "The indicators of the plan", refuses = 404)
    List<IndicatorJson> indicators() {
        return all(DistrictPack::indicators, IndicatorJson::of);
    }

    @GetMapping("/measures")
    @Described(zh = "所统计的量", en = "Everything that is measured", refuses = 404)
    List<MeasureJson> measures() {
        return all(DistrictPack::measures, MeasureJson::of);
    }

    @GetMapping("/observations")
    @Described(zh = "各来源公布的数值", en = "What sources state of the measures", refuses = 404)
    ResponseEntity<PageJson<ObservationJson>> observations(@ListOf(ObservationList.class) Listing listing) {
        return PageJson.of(ObservationList.page(pack(), listing), ObservationJson::of);
    }

    @GetMapping("/tasks")
    @Described(zh = "年度任务", en = "What the district has set itself for a year", refuses = 404)
    List<TaskJson> tasks() {
        return all(DistrictPack::tasks, TaskJson::of);
    }

    @GetMapping("/terms")
    @Described(zh = "本区用语", en = "The district’s own words", refuses = 404)
    List<TermJson> terms() {
        return all(DistrictPack::terms, TermJson::of);
    }

    @GetMapping("/sources")
    @Described(zh = "事实所依据的文件", en = "The documents from which the facts were taken", refuses = 404)
    List<SourceJson> sources() {
        return all(DistrictPack::sources, SourceJson::of);
    }

    @GetMapping("/calendars")
    @Described(zh = "已载入的节假日与调休", en = "Holidays and make-up days of the years that are loaded", refuses = 404)
    List<CalendarJson> calendars() {
        return all(DistrictPack::calendars, CalendarJson::of);
    }

    private <T, J> List<J> all(Function<DistrictPack, List<T>> part, Function<T, J> written) {
        return part.apply(pack()).stream().map(written).toList();
    }

    private DistrictPack pack() {
        return district.find().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
