package io.tuji.brief.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.brief.Instruction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An instruction as the audit keeps it. */
final class InstructionFacts {

    private InstructionFacts() {}

    static Map<String, String> of(Instruction instruction) {
        Instruction.What what = instruction.what();
        return Map.of(
                "words", what.words(),
                "subject", what.subject().text(),
                "owner", Long.toString(what.owner().value()),
                "coOwners", units(what.coOwners()),
                "due", what.due().map(LocalDate::toString).orElse(""),
                "asked", instruction.asked().map(LocalDate::toString).orElse(""),
                "urgency", what.urgency().name(),
                "step", instruction.step().name());
    }

    private static String units(List<OrgUnitId> units) {
        return units.stream().map(unit -> Long.toString(unit.value())).collect(Collectors.joining(" "));
    }
}
