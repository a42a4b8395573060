package io.tuji.coding.internal;

import io.tuji.coding.internal.FirmStore.Firm;
import io.tuji.coding.internal.IndustryStore.Coded;
import io.tuji.district.District;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes firms anew, some at a time, each time with the coder and the precision of that moment. */
@Component
class IndustryDerivation {

    private final FirmStore firms;
    private final IndustryStore industries;
    private final Sayings sayings;
    private final SettingStore settings;
    private final CoderShelf shelf;
    private final District district;
    private final Clock clock;

    IndustryDerivation(
            FirmStore firms,
            IndustryStore industries,
            Sayings sayings,
            SettingStore settings,
            CoderShelf shelf,
            District district,
            Clock clock) {
        this.firms = firms;
        this.industries = industries;
        this.sayings = sayings;
        this.settings = settings;
        this.shelf = shelf;
        this.district = district;
        this.clock = clock;
    }

    /** Firms behind the given one; empty at the end. */
    @Transactional
    public Optional<CompanyId> next(long after, int most) {
        industries.oneAtATime();
        List<Firm> batch = firms.after(after, most);
        code(batch);
        return batch.isEmpty()
                ? Optional.empty()
                : Optional.of(batch.get(batch.size() - 1).id());
    }

    /** None where more have changed than may be at once. */
    @Transactional
    public void changed(int most) {
        industries.oneAtATime();
        industries.forgetTheGone();
        List<Firm> changed = firms.changed(most + 1);
        if (changed.size() <= most) {
            code(changed);
        }
    }

    /** The firm itself, or the one it was merged into. */
    @Transactional
    public void one(CompanyId company) {
        industries.oneAtATime();
        code(firms.standing(company).stream().toList());
    }

    @Transactional
    public void all(List<CompanyId> companies) {
        industries.oneAtATime();
        code(firms.list(companies));
    }

    private void code(List<Firm> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Judge judge = new Judge(shelf.inUse(), settings.get().precision());
        Map<CompanyId, Told> told = sayings.of(batch);
        Optional<String> home = district.find().map(pack -> pack.head().division());
        List<Coded> coded = batch.stream()
                .flatMap(firm -> Optional.ofNullable(told.get(firm.id())).stream()
                        .map(said -> new Coded(
                                firm,
                                judge.judge(said),
                                home.isPresent() && firm.division().equals(home))))
                .toList();
        industries.replace(coded, clock.instant());
    }
}
