package io.tuji.coding.web;

import io.tuji.district.Cluster;
import io.tuji.district.District;
import io.tuji.engine.industry.Classification;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustrySet;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which clusters and statistical classifications an industry belongs to. */
@Component
public class Belonging {

    /**
     * @param id of a cluster, or the name of a classification
     * @param answer unknown where the code is too coarse to say
     * @param open why nobody can say whatever the code; otherwise known
     */
    public record Answer(String id, String name, Truth answer, Known<IndustrySet> open) {}

    private final District district;

    Belonging(District district) {
        this.district = district;
    }

    public List<Answer> clusters(IndustryCode industry) {
        return district.find().stream()
                .flatMap(pack -> pack.clusters().clusters().stream())
                .map(cluster -> answer(cluster, industry))
                .toList();
    }

    private static Answer answer(Cluster cluster, IndustryCode industry) {
        return new Answer(
                cluster.id(),
                cluster.name().in(LocaleContextHolder.getLocale()),
                cluster.industries().find().map(set -> set.contains(industry)).orElse(Truth.UNKNOWN),
                cluster.industries());
    }

    /** Without those it certainly does not belong to. */
    public List<Answer> classifications(IndustryCode industry) {
        return Arrays.stream(Classification.values())
                .map(classification -> {
                    IndustrySet set = IndustrySet.of(classification);
                    return new Answer(
                            classification.name(), classification.title(), set.contains(industry), Known.of(set));
                })
                .filter(answer -> answer.answer() != Truth.NO)
                .toList();
    }
}
