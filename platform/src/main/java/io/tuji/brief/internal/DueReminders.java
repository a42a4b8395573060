package io.tuji.brief.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.instruction.Lights;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the bodies when the day of an instruction is near and on the day itself; once it has gone by, tells whoever gave it and those
 * who supervise. Nobody is told twice of the same day, however often this runs.
 */
@Component
class DueReminders {

    private final InstructionStore store;
    private final InstructionNews news;
    private final Today today;

    DueReminders(InstructionStore store, InstructionNews news, Today today) {
        this.store = store;
        this.news = news;
        this.today = today;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void remind() {
        Lights lights = today.lights();
        store.running(Filter.all()).forEach(one -> remind(one, lights));
    }

    private void remind(Instruction instruction, Lights lights) {
        Optional<LocalDate> due = instruction.what().due();
        InstructionLight light = lights.of(instruction.position(), due);
        if (light == InstructionLight.SOON) {
            boolean isToday = due.equals(Optional.of(lights.today()));
            tell(news.owners(instruction), isToday ? "due" : "soon", instruction);
        } else if (light == InstructionLight.LATE) {
            tell(Stream.concat(news.giver(instruction), news.desk()), "late", instruction);
            tell(news.owners(instruction), "overdue", instruction);
        }
    }

    private void tell(Stream<Visitor> people, String what, Instruction instruction) {
        String day = instruction.what().due().map(LocalDate::toString).orElse("");
        people.distinct().forEach(person -> news.tellOnce(person, what, instruction, day));
    }
}
