package io.tuji.watch.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.watch.ChangeKind;
import io.tuji.watch.Month;
import io.tuji.watch.Watch;
import io.tuji.watch.Watch.Comparison;
import io.tuji.watch.Watch.Group;
import io.tuji.watch.Watch.Watched;
import io.tuji.watch.internal.ChangeListStore;
import io.tuji.watch.internal.Choice;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has changed in the firms; as the pages show it. */
@RestController
@RequestMapping(ApiPath.V1 + "/watch")
@Requires(module = "registry", act = Act.VIEW)
class WatchApi {

    record SourceJson(
            @Described(zh = "来源编号", en = "number of the source")
            String source,

            String name,

            @Described(zh = "各文件的截至日，新的在前", en = "days of which its files speak, the newest first")
            List<LocalDate> days) {

        static SourceJson of(Watched watched) {
            return new SourceJson(Long.toString(watched.source().value()), watched.name(), watched.days());
        }
    }

    record ChangeJson(
            ChangeKind kind,
            String company,
            String name,
            Optional<String> creditCode,
            Optional<String> subdistrict,

            @Described(
                    zh = "较早一天的说法；资本为“金额 币种”，注册地为六位代码",
                    en = "as said on the earlier day; capital as amount and currency, a division as its code")
            Optional<String> before,

            @Described(
                    zh = "较晚一天的说法；新增企业为成立日期",
                    en = "as said on the later day; of a new firm the day of establishment")
            Optional<String> after,

            LocalDate day) {

        static ChangeJson of(ChangeListStore.Row row) {
            return new ChangeJson(
                    row.kind(),
                    row.company().code(),
                    row.name(),
                    row.creditCode(),
                    row.subdistrict(),
                    row.before(),
                    row.after(),
                    row.day());
        }
    }

    record MonthJson(
            @Described(zh = "如 2026-03", en = "such as 2026-03")
            String month,

            @Described(zh = "新设，按成立日期", en = "founded, by the day of establishment")
            KnownJson<Long> founded,

            KnownJson<Long> movedIn,
            KnownJson<Long> movedOut) {

        static MonthJson of(Month month) {
            return new MonthJson(
                    month.month().toString(),
                    KnownJson.of(month.founded()),
                    KnownJson.of(month.movedIn()),
                    KnownJson.of(month.movedOut()));
        }
    }

    private final Watch watch;
    private final WatchDesk desk;

    WatchApi(Watch watch, WatchDesk desk) {
        this.watch = watch;
        this.desk = desk;
    }

    @GetMapping("/sources")
    @Described(zh = "可比较的企业来源", en = "Sources of firms whose days can be compared")
    List<SourceJson> sources() {
        return watch.sources().stream().map(SourceJson::of).toList();
    }

    @GetMapping("/changes")
    @Described(
            zh = "一个来源两天之间的变化；不写来源和日期时为最近的来源的最近两天",
            en =
                    "What has changed between two days of a source; the newest two of the source with the newest file where left out")
    ResponseEntity<PageJson<ChangeJson>> changes(@ListOf(ChangeListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(desk.page(listing, comparison(listing), visitor), ChangeJson::of);
    }

    @GetMapping("/counts")
    @Described(
            zh = "最近的来源的最近两天之间各类变化的数目",
            en = "How many changes of each kind lie between the newest two days of the source with the newest file")
    Map<ChangeKind, Long> counts(Visitor visitor) {
        return watch.sources().stream()
                .findFirst()
                .map(watched -> new Comparison(
                        watched.source(), watched.days().get(1), watched.days().get(0)))
                .map(comparison -> watch.counts(comparison, visitor))
                .orElse(Map.of());
    }

    private Optional<Comparison> comparison(Listing listing) {
        Problems problems = new Problems();
        Optional<Comparison> comparison = desk.comparison(listing, problems);
        if (problems.hasErrors()) {
            throw ApiRefused.input(problems.all());
        }
        return comparison;
    }

    @GetMapping("/months")
    @Described(zh = "各月新设、迁入、迁出", en = "Firms founded, moved in and moved out by month")
    List<MonthJson> months(
            @RequestParam
                    @Described(
                            zh = "来源编号；不写时为最近的来源",
                            en = "number of the source; the one with the newest file where left out")
                    Optional<String> source,
            @RequestParam @Described(zh = "街镇九位代码，或 unplaced", en = "nine-digit code of a subdistrict, or unplaced")
                    Optional<String> subdistrict,
            @RequestParam @Described(zh = "名录编号", en = "code of a list of firms") Optional<String> roster,
            Visitor visitor) {
        Problems problems = new Problems();
        Optional<Watched> watched = Choice.source(watch.sources(), source, problems);
        if (problems.hasErrors()) {
            throw ApiRefused.input(problems.all());
        }
        Group group = desk.group(subdistrict, roster, visitor);
        return watched.map(found -> watch.months(found, group, visitor)).orElse(List.of()).stream()
                .map(MonthJson::of)
                .toList();
    }
}
