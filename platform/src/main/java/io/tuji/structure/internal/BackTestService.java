package io.tuji.structure.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.structure.BackTest;
import io.tuji.structure.BackTests;
import io.tuji.structure.Level;
import io.tuji.structure.Ranking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for back-tests and gives what came of them. */
@Service
public class BackTestService implements BackTests {

    /** As it was typed. */
    public record Typed(String table, String level, String cut, String ranking) {}

    private final BackTestStore store;
    private final StructureTables tables;
    private final Jobs jobs;
    private final Clock clock;

    BackTestService(BackTestStore store, StructureTables tables, Jobs jobs, Clock clock) {
        this.store = store;
        this.tables = tables;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Optional<BackTest> latest(Ranking ranking) {
        return store.latest(ranking);
    }

    @Override
    public Optional<BackTest> find(BackTest.Id id) {
        return store.find(id);
    }

    @Override
    public List<BackTest> list() {
        return store.list();
    }

    /** Empty where {@code problems} says why not. */
    @Transactional
    public Optional<JobId> start(Typed typed, Problems problems, Visitor visitor) {
        Optional<Ranking> ranking = Arrays.stream(Ranking.values())
                .filter(one -> one.name().equals(typed.ranking()))
                .findFirst();
        if (ranking.isEmpty()) {
            problems.add(StructureProblem.RANKING_UNKNOWN, Place.field("ranking"), typed.ranking());
        }
        boolean isRegister = typed.table().equals(StructureTable.REGISTER);
        Optional<LocalDate> cut = isRegister ? cut(typed, problems) : earlierOn(typed, problems);
        Level level = isRegister ? Choice.level(typed.level(), problems) : Level.STATED;
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(jobs.start(
                        BackTestWork.KIND,
                        new Question(typed.table(), level, cut.orElseThrow(), ranking.orElseThrow()).input(),
                        visitor.actor()));
    }

    private Optional<LocalDate> cut(Typed typed, Problems problems) {
        return Choice.day(typed.cut(), "cut", LocalDate.now(clock), problems);
    }

    private Optional<LocalDate> earlierOn(Typed typed, Problems problems) {
        Optional<KeptTable> table = tables.find(typed.table());
        if (table.isEmpty()) {
            problems.add(StructureProblem.TABLE_UNKNOWN, Place.field("table"), typed.table());
            return Optional.empty();
        }
        Optional<LocalDate> earlier = table.get().about().earlierOn();
        if (earlier.isEmpty()) {
            problems.add(StructureProblem.NO_EARLIER, Place.field("table"));
        }
        return earlier;
    }
}
