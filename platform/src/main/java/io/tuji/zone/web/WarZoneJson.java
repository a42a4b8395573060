package io.tuji.zone.web;

import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import io.tuji.zone.WarZone;
import java.util.List;
import java.util.Map;

/** A war zone for programs. */
record WarZoneJson(
        String zone,
        String name,

        @Described(zh = "出处所写的牵头单位；没有写时说明谁能补", en = "the body that leads it, as the source has it")
        KnownJson<String> lead,

        @Described(
                zh = "集群和地点的编号；未知时由人分派",
                en = "clusters and places by id; unknown while projects are given to it by hand")
        KnownJson<List<String>> scope,

        List<TieJson> bodies,

        @Described(zh = "在推进的项目，按阶段", en = "open projects by stage")
        Map<String, Long> stages,

        long open,

        @Described(zh = "在本阶段停留超过红线天数的项目", en = "past the red days of their stage")
        long late,

        @Described(zh = "工作日历未载入、说不清的项目", en = "of which the working calendar does not tell")
        long unclear,

        @Described(zh = "NONE、GREEN、YELLOW、RED 或 UNKNOWN", en = "NONE, GREEN, YELLOW, RED or UNKNOWN")
        WarZone.Light light,

        @Described(zh = "在推进项目的负责人数", en = "owners of its open projects")
        long officers,

        @Described(zh = "其中在各战区共负责超过 7 个的", en = "of these, with more than 7 in all zones together")
        long officersOver,

        @Described(zh = "为本战区项目请别处协助", en = "help asked of bodies elsewhere for its projects")
        long helpBy,

        @Described(zh = "别处请本战区单位协助", en = "help asked of its bodies for projects elsewhere")
        long helpOf) {

    record TieJson(
            @Described(zh = "单位编号", en = "number of the body")
            long unit,

            String name,
            boolean leads) {}

    static WarZoneJson of(WarZone zone, ZoneWords words) {
        return new WarZoneJson(
                zone.zone().id(),
                words.name(zone.zone().name()),
                KnownJson.of(zone.zone().lead()),
                KnownJson.of(zone.zone().scope()),
                zone.bodies().stream()
                        .map(tie -> new TieJson(tie.unit().value(), tie.name(), tie.leads()))
                        .toList(),
                zone.stages(),
                zone.standing().open(),
                zone.standing().late(),
                zone.standing().unclear(),
                zone.standing().light(),
                zone.load().officers(),
                zone.load().over(),
                zone.help().by(),
                zone.help().of());
    }
}
