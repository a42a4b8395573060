package io.tuji.counted.web;

import io.tuji.counted.Counted;
import io.tuji.counted.Counted.Why;
import io.tuji.counted.Counting;
import io.tuji.engine.value.Bound;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import io.tuji.web.QuantityJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is counted from a list, for programs. */
record CountingJson(
        String code,

        @Described(zh = "名录编号", en = "code of the list") String roster,
        String measure,

        @Described(
                zh = "街镇代码，或片区、集群的编号；无则为全区",
                en = "code of a subdistrict, or id of an area or cluster; absent for the whole district")
        Optional<String> part,

        @Described(zh = "企业事实的 key", en = "key of the fact of firms")
        String fact,

        String declaredBy,
        Instant declaredAt,
        boolean ended,

        @Described(zh = "最近的年份在前", en = "the latest year first")
        List<YearJson> years) {

    record LackingJson(Optional<String> company, String name, Why why) {

        static LackingJson of(Counted.Lacking lacking) {
            return new LackingJson(lacking.company().map(CompanyId::code), lacking.name(), lacking.why());
        }
    }

    record YearJson(
            String period,

            @Described(zh = "年末生效的名录版本", en = "number of the version in force at the end of the year")
            int version,

            Optional<LocalDate> asOf,

            @Described(zh = "有企业缺数时只是下限", en = "only a lower bound where firms are lacking")
            Bound bound,

            KnownJson<QuantityJson> value,

            @Described(zh = "有数的企业数", en = "of how many members it is known")
            long covered,

            long members,
            List<LackingJson> lacking,

            @Described(zh = "名录中有演示用的虚构企业", en = "whether firms of the list were made up for a demonstration")
            boolean restsOnInvented) {

        static YearJson of(Counted counted) {
            return new YearJson(
                    counted.year().toString(),
                    counted.version().number(),
                    counted.version().asOf(),
                    counted.bound(),
                    KnownJson.of(counted.sum().value(), QuantityJson::of),
                    counted.sum().covered(),
                    counted.sum().members(),
                    counted.lacking().stream().map(LackingJson::of).toList(),
                    counted.restsOnInvented());
        }
    }

    static CountingJson of(CountingView view) {
        Counting counting = view.counting();
        return new CountingJson(
                counting.id().code(),
                counting.roster().code(),
                counting.what().measure(),
                counting.what().part(),
                counting.what().fact(),
                counting.declaredBy(),
                counting.declaredAt(),
                counting.ended(),
                view.years().stream().map(YearJson::of).toList());
    }
}
