package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.district.Breakdown;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.task.Breakdowns;
import io.tuji.task.Outcome;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.TaskBreakdown.Row;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class BreakdownService implements Breakdowns {

    private final BreakdownStore store;
    private final TaskStore tasks;
    private final TableTyped reader;
    private final TableFilling filling;
    private final District district;
    private final OrgUnits units;
    private final AuditLog audit;
    private final Clock clock;

    BreakdownService(
            BreakdownStore store,
            TaskStore tasks,
            TableTyped reader,
            TableFilling filling,
            District district,
            OrgUnits units,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.reader = reader;
        this.filling = filling;
        this.district = district;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<TaskBreakdown> versions(Task.Id task) {
        return store.versions(task);
    }

    @Override
    public List<String> layers() {
        Stream<String> ofPack = packLayers().stream().map(Breakdown::id);
        return Stream.concat(ofPack, Stream.of(TaskBreakdown.UNITS)).toList();
    }

    private List<Breakdown> packLayers() {
        return district.find().map(DistrictPack::breakdowns).orElse(List.of());
    }

    @Override
    public List<Part> parts(String layer) {
        if (layer.equals(TaskBreakdown.UNITS)) {
            return units.list().stream()
                    .map(body -> new Part(Long.toString(body.id().value()), body.path(), Optional.of(body.id())))
                    .toList();
        }
        return packLayers().stream()
                .filter(breakdown -> breakdown.id().equals(layer))
                .flatMap(breakdown -> breakdown.parts().stream())
                .map(part -> new Part(
                        part.id(), part.name().in(LocaleContextHolder.getLocale()), Optional.<OrgUnitId>empty()))
                .toList();
    }

    @Override
    public Optional<List<TypedRow>> filled(Task task, String layer, Fill fill) {
        return filling.fill(task, layer, parts(layer), fill);
    }

    @Override
    @Transactional
    public Outcome<TaskBreakdown> save(Task.Id id, Typed typed, boolean accept, Visitor visitor) {
        Task task = tasks.lock(id).orElseThrow(() -> new IllegalArgumentException("no task " + id.code()));
        List<TaskBreakdown> before = store.versions(id);
        Problems problems = new Problems();
        if (task.ended()) {
            problems.add(TaskProblem.TASK_ENDED, Place.nowhere());
        }
        if (typed.base()
                != before.stream().findFirst().map(TaskBreakdown::version).orElse(0)) {
            problems.add(TaskProblem.CHANGED_MEANWHILE, Place.nowhere());
        }
        boolean isChange = before.stream().anyMatch(TaskBreakdown::isAccepted);
        String reason = isChange
                ? TypedText.words("reason", typed.reason(), problems)
                : TypedText.optional("reason", typed.reason(), problems);
        List<Row> rows = reader.read(task, typed, parts(typed.layer()), problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        TaskBreakdown made = new TaskBreakdown(
                id,
                1 + (int) before.stream().filter(TaskBreakdown::isAccepted).count(),
                typed.layer(),
                rows,
                reason,
                visitor.login(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                accept ? Optional.of(visitor.login()) : Optional.empty());
        store.forgetDraft(id);
        store.add(made);
        note(task, made, visitor);
        return Outcome.done(made);
    }

    private void note(Task task, TaskBreakdown made, Visitor visitor) {
        String act = made.isAccepted() ? "task.breakdown.accept" : "task.breakdown.draft";
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), act, TaskService.subject(task.id()))
                .to(Map.of(
                        "version", Integer.toString(made.version()),
                        "layer", made.layer(),
                        "parts", Integer.toString(made.rows().size()),
                        "handedOut", made.schedule(task).handedOut().toPlainString()));
        audit.record(made.reason().isEmpty() ? entry : entry.because(made.reason()));
    }
}
