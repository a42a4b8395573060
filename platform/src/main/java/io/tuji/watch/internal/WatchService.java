package io.tuji.watch.internal;

import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.registry.Registry;
import io.tuji.watch.ChangeKind;
import io.tuji.watch.Month;
import io.tuji.watch.Watch;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

@Service
class WatchService implements Watch {

    private final ChangeListStore changes;
    private final MonthStore months;
    private final Registry registry;
    private final District district;

    WatchService(ChangeListStore changes, MonthStore months, Registry registry, District district) {
        this.changes = changes;
        this.months = months;
        this.registry = registry;
        this.district = district;
    }

    @Override
    public List<Watched> sources() {
        return months.sources();
    }

    @Override
    public Map<ChangeKind, Long> counts(Comparison comparison, Visitor visitor) {
        return changes.counts(comparison, home(), registry.visible(visitor));
    }

    @Override
    public List<Month> months(Watched watched, Group group, Visitor visitor) {
        MonthRule rule = new MonthRule(watched.days());
        return rule.months(months.counts(watched.source(), rule.earliest(), group, home(), registry.visible(visitor)));
    }

    /** Without a district nothing lies in it. */
    private String home() {
        return district.find().map(pack -> pack.head().division()).orElse("");
    }
}
