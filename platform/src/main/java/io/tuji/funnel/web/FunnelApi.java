package io.tuji.funnel.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules.Way;
import io.tuji.engine.value.Place;
import io.tuji.funnel.internal.CohortStore;
import io.tuji.funnel.internal.FunnelQuestion;
import io.tuji.funnel.internal.FunnelRowStore;
import io.tuji.funnel.internal.Funnels;
import io.tuji.funnel.internal.MonthBulletins;
import io.tuji.funnel.internal.SlipStore;
import io.tuji.funnel.internal.StuckStore;
import io.tuji.funnel.web.FunnelJson.BulletinJson;
import io.tuji.funnel.web.FunnelJson.CohortJson;
import io.tuji.funnel.web.FunnelJson.ReportJson;
import io.tuji.funnel.web.FunnelJson.RowJson;
import io.tuji.funnel.web.FunnelJson.SlipJson;
import io.tuji.funnel.web.FunnelJson.StuckJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import io.tuji.web.TypedProblem;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reports on projects, with the numbers of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/funnel")
@Requires(module = "promotion", act = Act.VIEW)
class FunnelApi {

    private final Funnels funnels;
    private final FunnelRowStore rows;
    private final StuckStore stuck;
    private final SlipStore slips;
    private final CohortStore cohorts;
    private final MonthBulletins bulletins;
    private final FunnelDesk desk;
    private final FunnelWords words;

    FunnelApi(
            Funnels funnels,
            FunnelRowStore rows,
            StuckStore stuck,
            SlipStore slips,
            CohortStore cohorts,
            MonthBulletins bulletins,
            FunnelDesk desk,
            FunnelWords words) {
        this.funnels = funnels;
        this.rows = rows;
        this.stuck = stuck;
        this.slips = slips;
        this.cohorts = cohorts;
        this.bulletins = bulletins;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    @Described(
            zh = "招商漏斗：截至某一天各阶段的项目、转化、停留和离开，只计调用者看得到的",
            en =
                    "The funnel as of a day: projects by stage, conversion, stays and exits, of those that the caller may see")
    ReportJson report(
            @RequestParam @Described(zh = "截至哪一天；不写为今天", en = "as of which day; today when left out")
                    Optional<String> on,
            @RequestParam Optional<String> pipeline,
            @RequestParam @Described(zh = "当时的战区；- 为未分配", en = "zone at that time; - for none") Optional<String> zone,
            @RequestParam @Described(zh = "当时的产业链；- 为未挂", en = "chain at that time; - for none") Optional<String> chain,
            @RequestParam @Described(zh = "建立项目的单位，含下级", en = "the body that entered it, with those below")
                    Optional<String> unit,
            @RequestParam @Described(zh = "线索来源；- 为没有线索", en = "source of the lead; - for no lead")
                    Optional<String> source,
            @RequestParam @Described(zh = "建立日期从", en = "entered from") Optional<String> from,
            @RequestParam @Described(zh = "建立日期到", en = "entered to") Optional<String> to,
            Visitor visitor) {
        Map<String, String> asked = new HashMap<>();
        Map.of("on", on, "pipeline", pipeline, "zone", zone, "chain", chain, "unit", unit, "source", source)
                .forEach((name, value) -> value.ifPresent(text -> asked.put(name, text)));
        from.ifPresent(day -> asked.put("from", day));
        to.ifPresent(day -> asked.put("to", day));
        return ReportJson.of(funnels.report(desk.demanded(name -> Optional.ofNullable(asked.get(name))), visitor));
    }

    @GetMapping("/rows")
    @Described(
            zh = "数字背后的项目；what 为 entered、standing、reached、came、stayed、left，配 stage、leaving、reason、since",
            en =
                    "The projects behind a number; what is entered, standing, reached, came, stayed or left, with stage, leaving, reason, since")
    ResponseEntity<PageJson<RowJson>> rows(@ListOf(FunnelRowStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(rows.page(desk.demanded(listing::filter), listing, visitor), RowJson::of);
    }

    @GetMapping("/stuck")
    @Described(zh = "今天卡住的项目和原因，最重的在前", en = "The projects that are stuck today and why, the worst first")
    ResponseEntity<PageJson<StuckJson>> stuck(@ListOf(StuckStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(stuck.page(listing, visitor), row -> StuckJson.of(row, words.why(row)));
    }

    @GetMapping("/slips")
    @Described(zh = "推迟最多的在前", en = "What was put off, the most days first")
    ResponseEntity<PageJson<SlipJson>> slips(@ListOf(SlipStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(slips.page(desk.demanded(listing::filter), listing, visitor), SlipJson::of);
    }

    @GetMapping("/cohorts")
    @Described(zh = "一种项目按建立的月份走到了哪一步", en = "How far the projects of a pipeline have come, by the month of entering")
    List<CohortJson> cohorts(
            @RequestParam @Described(zh = "截至哪一天；不写为今天", en = "as of which day; today when left out")
                    Optional<String> on,
            @RequestParam @Described(zh = "不写为第一种", en = "the first one when left out") Optional<String> pipeline,
            Visitor visitor) {
        FunnelQuestion question = desk.demanded(name -> name.equals("on") ? on : Optional.empty());
        return desk.ways().stream()
                .map(Way::pipeline)
                .filter(way -> pipeline.map(way.id()::equals).orElse(true))
                .limit(1)
                .flatMap(way -> cohorts.of(question, way, visitor).cohorts().stream())
                .map(CohortJson::of)
                .toList();
    }

    @GetMapping("/bulletin")
    @Described(zh = "一个月的月度通报", en = "The bulletin of a month", refuses = 422)
    BulletinJson bulletin(
            @RequestParam
                    @Described(zh = "如 2026-10；不写为上个月", en = "such as 2026-10; the month before this one when left out")
                    Optional<String> month,
            Visitor visitor) {
        return BulletinJson.of(bulletins.of(month.map(this::begun).orElseGet(this::lastMonth), visitor));
    }

    private YearMonth lastMonth() {
        return YearMonth.from(desk.today()).minusMonths(1);
    }

    private YearMonth begun(String month) {
        return Optional.of(month)
                .filter(text -> text.matches("\\d{4}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse)
                .filter(one -> !one.isAfter(YearMonth.from(desk.today())))
                .orElseThrow(() -> ApiRefused.input(List.of(TypedProblem.DAY_FORM.at(Place.field("month"), month))));
    }
}
