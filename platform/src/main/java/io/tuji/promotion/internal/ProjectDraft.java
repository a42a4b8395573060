package io.tuji.promotion.internal;

import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Aim;
import io.tuji.promotion.Project.Code;
import io.tuji.promotion.Project.Firm;
import io.tuji.promotion.Project.Left;
import io.tuji.promotion.Project.Next;
import io.tuji.promotion.Project.Owner;
import io.tuji.promotion.Project.Space;
import io.tuji.promotion.Project.Spot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A project while it is being changed. */
final class ProjectDraft {

    private final Project before;
    private String name;
    private Firm firm;
    private Aim aim;
    private Optional<String> zone;
    private Spot spot;
    private Optional<Left> left;
    private Owner owner;
    private Optional<Code> sprungFrom;
    private Next next;
    private Space space;
    private final Map<String, Object> fields;

    ProjectDraft(Project before) {
        this.before = before;
        this.name = before.name();
        this.firm = before.firm();
        this.aim = before.aim();
        this.zone = before.zone();
        this.spot = before.spot();
        this.left = before.left();
        this.owner = before.owner();
        this.sprungFrom = before.sprungFrom();
        this.next = before.next();
        this.space = before.space();
        this.fields = new HashMap<>(before.fields());
    }

    void name(String words) {
        name = words;
    }

    Firm firm() {
        return firm;
    }

    void firm(Firm other) {
        firm = other;
    }

    void aim(Aim other) {
        aim = other;
    }

    void zone(Optional<String> other) {
        zone = other;
    }

    void stage(String stage, Instant now) {
        spot = new Spot(spot.pipeline(), stage, now);
    }

    void left(Optional<Left> other) {
        left = other;
    }

    void owner(Owner other) {
        owner = other;
    }

    void sprungFrom(Optional<Code> other) {
        sprungFrom = other;
    }

    void next(String words) {
        next = new Next(words, next.day());
    }

    void next(Optional<LocalDate> day) {
        next = new Next(next.words(), day);
    }

    void place(Optional<String> place) {
        space = new Space(place, space.words());
    }

    void space(String words) {
        space = new Space(space.place(), words);
    }

    /** @param value empty where nothing is to be known of it */
    void field(String key, Optional<?> value) {
        value.ifPresentOrElse(known -> fields.put(key, known), () -> fields.remove(key));
    }

    /** What differs from before, among these keys. */
    List<FieldChange> changes(Stream<String> keys) {
        Project after = done(before.touchedAt());
        return keys.map(key -> new FieldChange(key, ProjectText.of(before, key), ProjectText.of(after, key)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** The project under its next version. */
    Project done(Instant now) {
        return new Project(
                before.id(),
                before.code(),
                before.version() + 1,
                name,
                firm,
                aim,
                zone,
                spot,
                left,
                owner,
                before.lead(),
                sprungFrom,
                fields,
                next,
                space,
                before.created(),
                now);
    }
}
