package io.tuji.brief.web;

import io.tuji.brief.Instruction;
import io.tuji.brief.Instructions;
import io.tuji.web.Show;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Instructions as rows of a file. */
@Component
class InstructionSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "words",
            "subject",
            "owner",
            "coOwners",
            "urgency",
            "giver",
            "given",
            "due",
            "asked",
            "light",
            "step");

    private final Instructions instructions;
    private final BriefWords words;
    private final Show show;

    InstructionSheet(Instructions instructions, BriefWords words, Show show) {
        this.instructions = instructions;
        this.words = words;
        this.show = show;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("brief.column." + key)).toList();
    }

    List<String> row(Instruction instruction) {
        Instruction.What what = instruction.what();
        return List.of(
                instruction.id().code(),
                what.words(),
                words.subject(what.subject()),
                words.unit(what.owner()),
                words.units(what.coOwners()),
                words.say("brief.urgency." + what.urgency()),
                instruction.givenBy(),
                show.time(instruction.givenAt()),
                words.due(instruction),
                instruction.asked().map(LocalDate::toString).orElse(""),
                words.say("brief.light." + instructions.light(instruction)),
                words.say("brief.step." + instruction.step()));
    }
}
