package io.tuji.structure.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.structure.internal.IndustryList;
import io.tuji.structure.internal.IndustryRow;
import io.tuji.structure.internal.StructureReading;
import io.tuji.structure.internal.StructureTables;
import io.tuji.structure.web.StructureJson.AreaJson;
import io.tuji.structure.web.StructureJson.AreasJson;
import io.tuji.structure.web.StructureJson.IndustryJson;
import io.tuji.structure.web.StructureJson.TableJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Areas and industries, with the numbers of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/structure")
@Requires(module = "chain", act = Act.VIEW)
class StructureApi {

    private final StructureTables tables;
    private final StructureDesk desk;
    private final StructureWords words;

    StructureApi(StructureTables tables, StructureDesk desk, StructureWords words) {
        this.tables = tables;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/tables")
    @Described(
            zh = "可用的区域—行业表；企业库为 register，不在其中",
            en = "The tables of areas and industries; that of the companies is called register and not among them")
    List<TableJson> tables() {
        return tables.list().stream().map(TableJson::of).toList();
    }

    @GetMapping("/industries")
    @Described(
            zh = "一个区域的各行业；不写 table 为企业库，不写 area 为表中第一个区域，level 为 DIVISION 或 GROUP",
            en =
                    "The industries of an area; the companies where table is left out, the first area where area is, level is DIVISION or GROUP")
    ResponseEntity<PageJson<IndustryJson>> industries(@ListOf(IndustryList.class) Listing listing, Visitor visitor) {
        StructureReading reading = desk.demand(listing.filter("table"), listing.filter("level"), visitor);
        Problems problems = new Problems();
        Optional<String> area = desk.area(reading, listing.filter("area"), problems);
        if (problems.hasErrors()) {
            throw ApiRefused.input(problems.all());
        }
        List<IndustryRow> rows = area.map(reading::industries).orElse(List.of());
        return PageJson.of(
                IndustryList.page(rows, listing), row -> IndustryJson.of(row, words.industry(row.industry())));
    }

    @GetMapping("/areas")
    @Described(zh = "一张表的各区域，以及没有计入的企业", en = "The areas of a table, and the firms that it can’t hold")
    AreasJson areas(
            @RequestParam @Described(zh = "表的编号，或 register", en = "number of a table, or register")
                    Optional<String> table,
            @RequestParam @Described(zh = "DIVISION 或 GROUP", en = "DIVISION or GROUP") Optional<String> level,
            Visitor visitor) {
        StructureReading reading = desk.demand(table, level, visitor);
        String key = reading.table().key();
        return new AreasJson(
                key,
                reading.table().level(),
                reading.table().asOf(),
                reading.table().uncounted().unplaced(),
                reading.table().uncounted().uncoded(),
                reading.table().uncounted().coarse(),
                reading.areaRows().stream()
                        .map(row -> AreaJson.of(row, words.area(key, row.area())))
                        .toList());
    }
}
