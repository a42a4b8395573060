package io.tuji.roster.web;

import io.tuji.access.OrgUnitId;
import io.tuji.registry.CompanyId;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.RosterEffect;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.RosterVersion.State;
import io.tuji.roster.RosterVersion.Withdrawn;
import io.tuji.roster.internal.DifferenceListStore;
import io.tuji.roster.internal.DifferenceListStore.Kind;
import io.tuji.roster.internal.MemberListStore;
import io.tuji.roster.internal.RosterListStore;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import io.tuji.web.QuantityJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of firms, as programs read them. */
final class RosterJson {

    private RosterJson() {}

    record ListedJson(
            String code,
            String name,
            Purpose purpose,
            Optional<String> unit,
            boolean closed,

            @Described(zh = "生效版本号", en = "number of the version in force")
            Optional<Integer> number,

            Optional<LocalDate> asOf,
            long firms,

            @Described(zh = "库中尚无的企业数", en = "members of which no firm is known yet")
            long unknown) {

        static ListedJson of(RosterListStore.Row row) {
            return new ListedJson(
                    row.roster().id().code(),
                    row.roster().about().name(),
                    row.roster().about().purpose(),
                    row.unit(),
                    row.roster().closed(),
                    row.number().isPresent() ? Optional.of(row.number().getAsInt()) : Optional.empty(),
                    row.asOf(),
                    row.firms(),
                    row.unknown());
        }
    }

    record AboutJson(
            String code,
            String name,
            Purpose purpose,

            @Described(zh = "负责单位的编号", en = "number of the body that keeps it")
            Optional<Long> unit,

            String note,
            boolean closed,

            @Described(zh = "修改名录信息时带上", en = "to be sent with a change")
            int version,

            String createdBy,
            Instant createdAt) {

        static AboutJson of(Roster roster) {
            return new AboutJson(
                    roster.id().code(),
                    roster.about().name(),
                    roster.about().purpose(),
                    roster.about().unit().map(OrgUnitId::value),
                    roster.about().note(),
                    roster.closed(),
                    roster.version(),
                    roster.createdBy(),
                    roster.createdAt());
        }
    }

    record VersionJson(
            int number,
            int base,
            State state,
            Optional<LocalDate> asOf,
            String reason,
            String madeBy,
            Instant madeAt,
            Optional<String> withdrawnBy,
            Optional<Instant> withdrawnAt) {

        static VersionJson of(RosterVersion version) {
            return new VersionJson(
                    version.number(),
                    version.base(),
                    version.state(),
                    version.asOf(),
                    version.reason(),
                    version.madeBy(),
                    version.madeAt(),
                    version.withdrawn().map(Withdrawn::by),
                    version.withdrawn().map(Withdrawn::at));
        }
    }

    record MemberJson(
            @Described(zh = "成员的标识，移出和改份额时使用", en = "names the member when it is removed or its share changed")
            String key,

            Optional<String> company,
            String name,
            String creditCode,

            @Described(zh = "0 至 1；没有时整家企业计入", en = "0 to 1; the whole firm counts where it is left out")
            Optional<BigDecimal> share,

            String note) {

        static MemberJson of(MemberListStore.Row row) {
            return new MemberJson(
                    row.key(),
                    row.company().map(CompanyId::code),
                    row.name(),
                    row.creditCode(),
                    row.share(),
                    row.note());
        }
    }

    record DifferenceJson(
            Kind kind,
            String key,
            Optional<String> company,
            String name,
            String creditCode,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after) {

        static DifferenceJson of(DifferenceListStore.Row row) {
            return new DifferenceJson(
                    row.kind(),
                    row.key(),
                    row.company().map(CompanyId::code),
                    row.name(),
                    row.creditCode(),
                    row.before(),
                    row.after());
        }
    }

    record SumJson(
            KnownJson<QuantityJson> value,

            @Described(zh = "有数的企业数", en = "of how many members it is known")
            long covered,

            long members) {

        static SumJson of(RosterEffect.Sum sum) {
            return new SumJson(KnownJson.of(sum.value(), QuantityJson::of), sum.covered(), sum.members());
        }
    }

    record EffectJson(String key, String name, SumJson before, SumJson after) {

        static EffectJson of(RosterEffect.Effect effect) {
            return new EffectJson(effect.key(), effect.name(), SumJson.of(effect.before()), SumJson.of(effect.after()));
        }
    }

    /** A draft: what it changes and what follows. */
    record DraftJson(VersionJson draft, Map<Kind, Long> counts, List<EffectJson> effects) {}
}
