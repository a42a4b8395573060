package io.tuji.district.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.district.District;
import io.tuji.district.OutlineSet;
import io.tuji.district.Outlines;
import io.tuji.district.Subdistrict;
import io.tuji.engine.place.Outline;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the outlines in force at hand; each loading and withdrawal is one audited change. */
@Service
class OutlineKeeper implements Outlines {

    private static final int MOST_MEGABYTES = 10;
    private static final int MEGABYTE = 1 << 20;

    private final OutlineStore store;
    private final District district;
    private final AuditLog audit;
    private final Clock clock;
    private volatile Optional<OutlineSet> atHand = Optional.empty();

    OutlineKeeper(OutlineStore store, District district, AuditLog audit, Clock clock) {
        this.store = store;
        this.district = district;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<OutlineSet> find() {
        Optional<Long> inForce = store.findInForce();
        Optional<OutlineSet> held = atHand;
        if (!held.map(OutlineSet::id).equals(inForce)) {
            held = inForce.flatMap(store::find);
            atHand = held;
        }
        return held;
    }

    @Override
    @Transactional
    public Outcome load(byte[] file, String name, String attribution, Actor actor) {
        Problems problems = new Problems();
        if (attribution.isBlank()) {
            problems.add(OutlineProblem.ATTRIBUTION_MISSING, Place.field("attribution"));
        }
        Map<String, Outline> places = read(file, problems);
        if (problems.hasErrors()) {
            return new Outcome(Optional.empty(), problems.all());
        }
        long id = store.add(places, attribution.strip(), name, clock.instant(), actor.name());
        audit.record(AuditLog.Entry.of(actor, "district.outlines.load", subject(id))
                .to(Map.of(
                        "file", name,
                        "attribution", attribution.strip(),
                        "places", Integer.toString(places.size()))));
        return new Outcome(store.find(id), List.of());
    }

    private Map<String, Outline> read(byte[] file, Problems problems) {
        if (file.length == 0) {
            problems.add(OutlineProblem.NO_FILE, Place.field("file"));
            return Map.of();
        }
        if (file.length > MOST_MEGABYTES * MEGABYTE) {
            problems.add(OutlineProblem.TOO_LARGE, Place.field("file"), MOST_MEGABYTES);
            return Map.of();
        }
        List<Subdistrict> subdistricts =
                district.find().map(pack -> pack.places().subdistricts()).orElse(List.of());
        return new GeoJson(subdistricts, problems).read(file);
    }

    @Override
    @Transactional
    public void withdraw(long id, boolean withdrawn, Actor actor) {
        if (store.withdraw(id, withdrawn ? Optional.of(clock.instant()) : Optional.empty())) {
            String act = withdrawn ? "district.outlines.withdraw" : "district.outlines.restore";
            audit.record(AuditLog.Entry.of(actor, act, subject(id)));
        }
    }

    private static String subject(long id) {
        return "outlines:" + id;
    }
}
