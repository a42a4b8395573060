package io.tuji.roster.internal;

import io.tuji.access.CurrentVisitor;
import io.tuji.access.Filter;
import io.tuji.registry.CompanyFacet;
import io.tuji.roster.Roster;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the list of firms be narrowed to those of a list that is kept. */
@Component
class RosterFacet implements CompanyFacet {

    private final RosterStore store;
    private final CurrentVisitor visitors;

    RosterFacet(RosterStore store, CurrentVisitor visitors) {
        this.store = store;
        this.visitors = visitors;
    }

    @Override
    public String key() {
        return ROSTER;
    }

    @Override
    public List<Option> options(Locale locale) {
        return visitors
                .find()
                .map(visitor -> store.list(Optional.empty(), RosterFilter.of(visitor, RosterFilter.VIEW)))
                .orElse(List.of())
                .stream()
                .map(roster -> new Option(roster.id().code(), roster.about().name()))
                .toList();
    }

    /** Who may see no lists finds no firms by them. */
    @Override
    public Filter filter(List<String> chosen) {
        boolean may = visitors.find()
                .filter(visitor -> RosterFilter.reaches(visitor, RosterFilter.VIEW))
                .isPresent();
        return may
                ? RosterConditions.on(chosen.stream()
                        .flatMap(code -> Roster.Id.read(code).stream())
                        .toList())
                : Filter.none();
    }
}
