package io.tuji.counted.web;

import io.tuji.access.Visitor;
import io.tuji.counted.Counting;
import io.tuji.counted.Countings;
import io.tuji.registry.Facts;
import io.tuji.roster.Roster;
import io.tuji.roster.Rosters;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what is counted together for pages and programs; whoever may not see one does not get it. */
@Component
class CountingViews {

    private final Countings countings;
    private final Rosters rosters;
    private final Facts facts;

    CountingViews(Countings countings, Rosters rosters, Facts facts) {
        this.countings = countings;
        this.rosters = rosters;
        this.facts = facts;
    }

    List<CountingView> of(Roster.Id roster, Visitor visitor) {
        return of(countings.of(roster, visitor), visitor);
    }

    List<CountingView> of(String measure, Visitor visitor) {
        return of(countings.of(measure, visitor), visitor);
    }

    private List<CountingView> of(List<Counting> list, Visitor visitor) {
        return list.stream().map(counting -> of(counting, visitor)).toList();
    }

    CountingView of(Counting counting, Visitor visitor) {
        return new CountingView(
                counting,
                rosters.find(counting.roster(), visitor).orElseThrow(),
                facts.find(counting.what().fact()).orElseThrow(),
                countings.years(counting, visitor));
    }
}
