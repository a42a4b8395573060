package io.tuji.district.web;

import io.tuji.district.Cluster;
import io.tuji.district.Clusters;
import io.tuji.district.Mechanism;
import io.tuji.district.Name;
import io.tuji.district.web.DistrictJson.FigureJson;
import io.tuji.district.web.DistrictJson.OriginJson;
import io.tuji.engine.industry.Classification;
import io.tuji.engine.industry.IndustrySet;
import io.tuji.engine.value.Period;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the district orders its industries, and the ways in which it works on them. */
final class DistrictClustersJson {

    private DistrictClustersJson() {}

    record SystemJson(String id, String from, KnownJson<List<String>> parts, String source) {}

    record ClusterJson(
            String id,
            Name name,
            Optional<Name> lead,
            List<String> goals,
            List<String> focus,
            List<String> spaces,
            KnownJson<List<String>> stages,

            @Described(
                    zh = "企业归入集群的口径：行业代码与统计分类",
                    en = "which firms are counted to it: codes of industries and statistical classifications")
            KnownJson<List<String>> industries,

            OriginJson origin) {

        static ClusterJson of(Cluster cluster) {
            return new ClusterJson(
                    cluster.id(),
                    cluster.name(),
                    cluster.lead(),
                    cluster.goals(),
                    cluster.focus(),
                    cluster.spaces(),
                    KnownJson.of(cluster.stages()),
                    KnownJson.of(cluster.industries().map(ClusterJson::words)),
                    OriginJson.of(cluster.origin()));
        }

        private static List<String> words(IndustrySet industries) {
            return Stream.concat(
                            industries.branches().stream(),
                            industries.classifications().stream().map(Classification::name))
                    .toList();
        }
    }

    record IndustryListJson(String id, Name name, List<String> items, List<FigureJson> figures, OriginJson origin) {}

    record ClustersJson(List<SystemJson> systems, List<ClusterJson> clusters, List<IndustryListJson> lists) {

        static ClustersJson of(Clusters clusters) {
            return new ClustersJson(
                    clusters.systems().stream()
                            .map(s -> new SystemJson(s.id(), s.from().toString(), KnownJson.of(s.parts()), s.source()))
                            .toList(),
                    clusters.clusters().stream().map(ClusterJson::of).toList(),
                    clusters.lists().stream()
                            .map(l -> new IndustryListJson(
                                    l.id(), l.name(), l.items(), FigureJson.of(l.figures()), OriginJson.of(l.origin())))
                            .toList());
        }
    }

    /** @param items null where the mechanism has no parts to name; {@code scope} likewise where that is no question */
    record MechanismJson(
            String id,
            Name name,
            Mechanism.Group group,
            Mechanism.Kind kind,
            Optional<String> lead,
            Optional<Integer> count,
            Optional<KnownJson<List<String>>> items,
            Optional<KnownJson<String>> scope,
            Optional<String> rule,
            Optional<String> period,
            List<FigureJson> figures,
            OriginJson origin) {

        static MechanismJson of(Mechanism mechanism) {
            return new MechanismJson(
                    mechanism.id(),
                    mechanism.name(),
                    mechanism.group(),
                    mechanism.kind(),
                    mechanism.lead(),
                    mechanism.parts().count(),
                    mechanism.parts().items().map(KnownJson::of),
                    mechanism.parts().scope().map(KnownJson::of),
                    mechanism.rule(),
                    mechanism.period().map(Period::toString),
                    FigureJson.of(mechanism.figures()),
                    OriginJson.of(mechanism.origin()));
        }
    }
}
