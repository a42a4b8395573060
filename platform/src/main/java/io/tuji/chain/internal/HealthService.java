package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.ChainStanding;
import io.tuji.chain.Edition;
import io.tuji.chain.HealthSetting;
import io.tuji.chain.NationalList;
import io.tuji.chain.Part;
import io.tuji.database.Snapshots;
import io.tuji.database.WhileUnchanged;
import io.tuji.district.District;
import io.tuji.engine.chain.health.ChainHealth;
import io.tuji.engine.chain.health.HealthRule;
import io.tuji.engine.chain.health.Holdings;
import io.tuji.engine.chain.health.Tally;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HealthService implements ChainHealths {

    private static final int SHOWN = 50;
    private static final String DISTRICT = "district";

    private final HealthStore firms;
    private final HealthSettingStore settings;
    private final Parts parts;
    private final AuditLog audit;
    private final Clock clock;
    private final WhileUnchanged<Asked, ChainStanding> judged;

    HealthService(
            HealthStore firms,
            HealthSettingStore settings,
            District district,
            AuditLog audit,
            Clock clock,
            Snapshots snapshots) {
        this.firms = firms;
        this.settings = settings;
        this.parts = new Parts(district);
        this.audit = audit;
        this.clock = clock;
        this.judged = new WhileUnchanged<>(snapshots);
    }

    /** An edition, and the part of the district as the pack describes it now. */
    private record Asked(long edition, Optional<Part> part) {}

    /** What every part of the district is held against. */
    private record Against(HealthSetting setting, Optional<NationalList> list, Optional<Holdings> nation) {}

    @Override
    public ChainStanding of(Edition edition, Optional<String> part) {
        Asked asked = new Asked(edition.id(), part.map(parts::get));
        return judged.get(asked, () -> judge(edition, asked.part));
    }

    private ChainStanding judge(Edition edition, Optional<Part> part) {
        String chain = edition.chain().id();
        Optional<Holdings> here = Optional.of(chain)
                .filter(any -> firms.hasResidents())
                .map(any -> part.map(one -> firms.here(one.id(), chain, one.subdistricts()))
                        .orElseGet(() -> firms.here(DISTRICT, chain)));
        return standing(edition, part.map(Part::id), here, against(chain));
    }

    @Override
    public List<ChainStanding> byPart(Edition edition) {
        Against against = against(edition.chain().id());
        Map<String, Holdings> holdings = firms.bySubdistrict(edition.chain().id());
        return parts.list().stream()
                .map(Part::id)
                .filter(holdings::containsKey)
                .map(id -> standing(edition, Optional.of(id), Optional.ofNullable(holdings.get(id)), against))
                .toList();
    }

    private Against against(String chain) {
        HealthSetting setting = setting();
        List<NationalList> lists = firms.lists(Optional.of(chain));
        Optional<NationalList> list = setting.nationalSource()
                .map(wanted ->
                        lists.stream().filter(one -> one.source() == wanted).findFirst())
                .orElseGet(() -> lists.stream().findFirst());
        return new Against(setting, list, list.map(one -> firms.of(one, chain)));
    }

    private static ChainStanding standing(
            Edition edition, Optional<String> part, Optional<Holdings> here, Against against) {
        return new ChainStanding(
                edition,
                part,
                ChainHealth.judge(edition.chain(), here, against.nation, against.setting.rule()),
                here.map(Holdings::all).orElse(Tally.NONE),
                against.list,
                against.setting);
    }

    @Override
    public List<Part> parts() {
        return parts.list();
    }

    @Override
    public HealthSetting setting() {
        return settings.list(1).stream().findFirst().orElse(HealthSetting.USUAL);
    }

    @Override
    public List<HealthSetting> earlier() {
        return settings.list(SHOWN);
    }

    @Override
    public List<NationalList> nationalLists() {
        return firms.lists(Optional.empty());
    }

    @Override
    @Transactional
    public List<Problem> set(HealthSetting.Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        HealthTyped read = new HealthTyped(typed, problems);
        Optional<Long> source = read.source(nationalLists());
        String reason = read.reason();
        read.rule().ifPresent(rule -> {
            HealthSetting before = setting();
            settings.add(rule, source, reason, visitor.login(), clock.instant());
            audit.record(AuditLog.Entry.of(visitor.actor(), "chain.rule", "chain-rule")
                    .from(words(before.rule(), before.nationalSource()))
                    .to(words(rule, source))
                    .because(reason));
        });
        return problems.all();
    }

    private static Map<String, String> words(HealthRule rule, Optional<Long> source) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("leastCoverage", rule.leastCoverage().toPlainString());
        words.put("fewestNational", Integer.toString(rule.fewestNational()));
        words.put("strong", rule.strong().toPlainString());
        words.put("weak", rule.weak().toPlainString());
        words.put("leastStaffed", rule.leastStaffed().toPlainString());
        words.put("nationalSource", source.map(String::valueOf).orElse(""));
        return words;
    }
}
