package io.tuji.brief.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instruction.Act;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.notice.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells people of what was done with an instruction: the bodies of what the leader does, the leader of what the bodies do. */
@Component
class InstructionNews {

    private static final int EXCERPT = 30;

    private final People people;
    private final OrgUnits units;
    private final Notices notices;

    InstructionNews(People people, OrgUnits units, Notices notices) {
        this.people = people;
        this.units = units;
        this.notices = notices;
    }

    /** Whoever did it is not told. */
    void tell(Instruction instruction, Act act) {
        String what = act.move().map(Move::name).orElse("GIVE").toLowerCase(Locale.ROOT);
        told(instruction, act)
                .filter(person -> !person.login().equals(act.by()))
                .distinct()
                .forEach(person -> tellOnce(person, what, instruction, "act:" + act.id()));
    }

    private Stream<Visitor> told(Instruction instruction, Act act) {
        return act.move().map(this::isOfOwners).orElse(false) ? giver(instruction) : owners(instruction);
    }

    private boolean isOfOwners(Move move) {
        return switch (move) {
            case ACCEPT, RETURN, PROGRESS, REPORT, ASK -> true;
            case GRANT, REFUSE, CORRECT, SEND_BACK, CLOSE, WITHDRAW, REOPEN, REMIND -> false;
        };
    }

    Stream<Visitor> giver(Instruction instruction) {
        return people.findByLogin(instruction.givenBy()).stream();
    }

    /** The people of its bodies. */
    Stream<Visitor> owners(Instruction instruction) {
        List<Visitor> able = people.withRight(Right.change(Reach.MODULE));
        return Stream.concat(Stream.of(instruction.what().owner()), instruction.what().coOwners().stream())
                .flatMap(body -> ofBody(body, able));
    }

    /** Of a body that has nobody, the people of those above it, who may act for it. */
    private Stream<Visitor> ofBody(OrgUnitId body, List<Visitor> able) {
        List<Visitor> own = able.stream()
                .filter(person -> person.orgUnit().equals(Optional.of(body)))
                .toList();
        return own.isEmpty()
                ? able.stream()
                        .filter(person -> person.orgUnit()
                                .filter(above -> units.isWithin(body, above))
                                .isPresent())
                : own.stream();
    }

    /** Those who supervise all. */
    Stream<Visitor> desk() {
        return people.withRight(Right.change(Reach.MODULE)).stream()
                .filter(person -> person.scope(Right.change(Reach.MODULE))
                        .filter(Scope.ALL::equals)
                        .isPresent());
    }

    /** @param occasion what they are told of: an act, or a day */
    void tellOnce(Visitor person, String what, Instruction instruction, String occasion) {
        notices.tellOnce(
                "instruction:%d:%s:%s".formatted(instruction.id().value(), what, occasion),
                person.id(),
                "brief.notice." + what,
                List.of(
                        instruction.id().code(),
                        excerpt(instruction.what().words()),
                        instruction.what().due().map(LocalDate::toString).orElse("—")),
                "/instructions/" + instruction.id().code());
    }

    private static String excerpt(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }
}
