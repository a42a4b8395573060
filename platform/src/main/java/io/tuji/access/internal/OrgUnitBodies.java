package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class OrgUnitBodies implements OrgUnits {

    private final OrgUnitStore store;

    OrgUnitBodies(OrgUnitStore store) {
        this.store = store;
    }

    @Override
    public List<Body> list() {
        return store.tree().stream()
                .filter(OrgUnit::isOpen)
                .map(OrgUnitBodies::body)
                .toList();
    }

    @Override
    public Optional<Body> find(OrgUnitId id) {
        return store.find(id.value()).map(OrgUnitBodies::body);
    }

    @Override
    public boolean isWithin(OrgUnitId body, OrgUnitId top) {
        return store.isBelow(body.value(), top);
    }

    private static Body body(OrgUnit unit) {
        return new Body(unit.id(), unit.name(), unit.path(), !unit.isOpen());
    }
}
