package io.tuji.study.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Labelled;
import io.tuji.demand.NodeNames;
import io.tuji.district.District;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.study.Studies.Typed;
import io.tuji.study.Studies.TypedDecision;
import io.tuji.study.Studies.TypedFinding;
import io.tuji.study.Study.Certainty;
import io.tuji.study.Study.Commissioned;
import io.tuji.study.Study.Decision;
import io.tuji.study.Study.Finding;
import io.tuji.study.Study.What;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads studies, findings and decisions as people type them, and says all that is wrong with them. */
@Component
class StudyTyped {

    static final int SENTENCE = 300;
    private static final int LONGEST = 2_000;

    private final OrgUnits units;
    private final NodeNames nodes;
    private final District district;
    private final Clock clock;

    StudyTyped(OrgUnits units, NodeNames nodes, District district, Clock clock) {
        this.units = units;
        this.nodes = nodes;
        this.district = district;
        this.clock = clock;
    }

    /** Empty if something is wrong. */
    Optional<What> read(Typed typed, Problems problems) {
        String question = needed("question", typed.question(), SENTENCE, problems);
        Optional<Commissioned> commissioned = commissioned(typed, problems);
        Optional<LocalDate> due = day("due", typed.due(), problems);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new What(question, commissioned.orElseThrow(), due));
    }

    private Optional<Commissioned> commissioned(Typed typed, Problems problems) {
        if (typed.unit().isBlank() == typed.body().isBlank()) {
            problems.add(StudyProblem.COMMISSIONED_ONE, Place.field("unit"));
            return Optional.empty();
        }
        if (typed.unit().isBlank()) {
            return Optional.of(new Commissioned(Optional.empty(), optional("body", typed.body(), SENTENCE, problems)));
        }
        return unit("unit", typed.unit(), problems)
                .flatMap(units::find)
                .map(body -> new Commissioned(Optional.of(body.id()), body.name()));
    }

    Optional<Finding> read(TypedFinding typed, String by, Problems problems) {
        String words = needed("words", typed.words(), LONGEST, problems);
        Optional<Certainty> certainty = Labelled.read(Certainty.class, typed.certainty());
        if (certainty.isEmpty()) {
            problems.add(StudyProblem.CERTAINTY_UNKNOWN, Place.field("certainty"), typed.certainty());
        }
        List<ChainNode> found = said(typed.nodes())
                .flatMap(one -> node(one, problems))
                .distinct()
                .toList();
        List<String> places = said(typed.places()).distinct().toList();
        places.stream()
                .filter(place -> !isPlace(place))
                .forEach(place -> problems.add(StudyProblem.PLACE_UNKNOWN, Place.field("places"), place));
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Finding(0, words, certainty.orElseThrow(), found, places, by, Instant.EPOCH));
    }

    private static Stream<String> said(List<String> typed) {
        return typed.stream().map(String::strip).filter(one -> !one.isEmpty());
    }

    private Stream<ChainNode> node(String typed, Problems problems) {
        Optional<ChainNode> node = nodes.read(typed).filter(found -> !found.isWhole());
        if (node.isEmpty()) {
            problems.add(StudyProblem.NODE_UNKNOWN, Place.field("nodes"), typed);
        }
        return node.stream();
    }

    private boolean isPlace(String place) {
        return district.find().flatMap(pack -> pack.places().findName(place)).isPresent();
    }

    Optional<Decision> read(TypedDecision typed, String by, Problems problems) {
        String words = needed("words", typed.words(), LONGEST, problems);
        String decidedBy = needed("decidedBy", typed.decidedBy(), SENTENCE, problems);
        LocalDate today = LocalDate.now(clock);
        LocalDate on = day("decidedOn", typed.decidedOn(), problems).orElse(today);
        if (on.isAfter(today)) {
            problems.add(StudyProblem.DAY_AHEAD, Place.field("decidedOn"), on);
        }
        if (typed.owner().isBlank()) {
            problems.add(StudyProblem.TEXT_MISSING, Place.field("owner"));
        }
        Optional<OrgUnitId> owner = typed.owner().isBlank() ? Optional.empty() : unit("owner", typed.owner(), problems);
        Optional<LocalDate> due = day("due", typed.due(), problems);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Decision(0, words, decidedBy, on, owner.orElseThrow(), "", due, by, Instant.EPOCH));
    }

    private Optional<OrgUnitId> unit(String field, String typed, Problems problems) {
        Optional<OrgUnitId> unit = units.read(typed);
        if (unit.isEmpty()) {
            problems.add(StudyProblem.UNIT_UNKNOWN, Place.field(field), typed);
        }
        return unit;
    }

    /** A reason or another text that has to be there. */
    static String needed(String field, String typed, int longest, Problems problems) {
        if (typed.isBlank()) {
            problems.add(StudyProblem.TEXT_MISSING, Place.field(field));
        }
        return optional(field, typed, longest, problems);
    }

    static String optional(String field, String typed, int longest, Problems problems) {
        String words = typed.strip();
        if (words.length() > longest) {
            problems.add(StudyProblem.TEXT_TOO_LONG, Place.field(field), longest);
        } else if (!PersonalId.mask(words).equals(words)) {
            problems.add(StudyProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(words));
        }
        return words;
    }

    private static Optional<LocalDate> day(String field, String typed, Problems problems) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            problems.add(StudyProblem.DAY_FORM, Place.field(field), typed);
            return Optional.empty();
        }
    }
}
