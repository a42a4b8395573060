package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.YearTask;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.task.Outcome;
import io.tuji.task.Task;
import io.tuji.task.TaskState;
import io.tuji.task.Tasks;
import io.tuji.task.internal.TaskStore.Draft;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TaskService implements Tasks {

    private final TaskStore store;
    private final TaskStates states;
    private final TaskTyped reader;
    private final District district;
    private final AuditLog audit;
    private final Clock clock;

    TaskService(TaskStore store, TaskStates states, TaskTyped reader, District district, AuditLog audit, Clock clock) {
        this.store = store;
        this.states = states;
        this.reader = reader;
        this.district = district;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Task> find(Task.Id id) {
        return store.find(id);
    }

    @Override
    public List<Integer> years() {
        return store.years();
    }

    @Override
    public List<TaskState> states(int year) {
        return states.of(store.standing(year));
    }

    @Override
    public TaskState state(Task task) {
        return states.of(List.of(task)).get(0);
    }

    @Override
    public List<YearTask> ofPack() {
        List<YearTask> all = packTasks();
        Set<String> taken = all.stream()
                .map(YearTask::year)
                .distinct()
                .flatMap(year -> store.standing(year).stream())
                .flatMap(task -> task.ofPack().map(id -> key(task.year(), id)).stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(task -> !taken.contains(key(task.year(), task.id())))
                .toList();
    }

    private List<YearTask> packTasks() {
        return district.find().map(DistrictPack::tasks).orElse(List.of());
    }

    private static String key(int year, String id) {
        return year + " " + id;
    }

    @Override
    @Transactional
    public Outcome<Task> enter(Typed typed, Visitor visitor) {
        return add(typed, Optional.empty(), new Problems(), visitor);
    }

    @Override
    @Transactional
    public Outcome<Task> takeOver(int year, String id, Typed typed, Visitor visitor) {
        Problems problems = new Problems();
        boolean isThere = packTasks().stream()
                .anyMatch(task -> task.year() == year && task.id().equals(id));
        if (!isThere) {
            problems.add(TaskProblem.PACK_TASK_UNKNOWN, Place.nowhere(), id, Integer.toString(year));
        }
        return add(typed, Optional.of(id), problems, visitor);
    }

    private Outcome<Task> add(Typed typed, Optional<String> ofPack, Problems problems, Visitor visitor) {
        Optional<Draft> draft = reader.read(typed, ofPack, problems);
        if (draft.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        Optional<Task> added = store.add(draft.get(), visitor.login(), now());
        added.ifPresent(task -> audit.record(AuditLog.Entry.of(visitor.actor(), "task.enter", subject(task.id()))
                .to(facts(task))));
        return added.map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(List.of(TaskProblem.TAKEN_ALREADY.at(Place.nowhere(), ofPack.orElse("")))));
    }

    @Override
    @Transactional
    public Outcome<Task> change(Task.Id id, int version, Typed typed, Visitor visitor) {
        Task before = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no task " + id.code()));
        Problems problems = new Problems();
        Optional<Draft> draft = reader.read(typed, before.ofPack(), problems);
        if (draft.isEmpty()) {
            return Outcome.refused(problems.all());
        }
        Optional<Task> changed = store.change(id, version, draft.get());
        changed.ifPresent(task -> audit.record(AuditLog.Entry.of(visitor.actor(), "task.change", subject(id))
                .from(facts(before))
                .to(facts(task))));
        Problem conflict =
                (before.ended() ? TaskProblem.TASK_ENDED : TaskProblem.CHANGED_MEANWHILE).at(Place.nowhere());
        return changed.map(Outcome::done).orElseGet(() -> Outcome.refused(List.of(conflict)));
    }

    @Override
    @Transactional
    public boolean end(Task.Id id, boolean ended, Visitor visitor) {
        boolean done = store.end(id, ended, visitor.login(), now());
        if (done) {
            audit.record(AuditLog.Entry.of(visitor.actor(), ended ? "task.end" : "task.resume", subject(id)));
        }
        return done;
    }

    static String subject(Task.Id id) {
        return "task:" + id.code();
    }

    private static Map<String, String> facts(Task task) {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "year", Integer.toString(task.year()),
                "name", task.name(),
                "quantity", task.quantity().toString(),
                "field", task.field(),
                "deadline", task.deadline().toString()));
        Stream.of(task.measure(), task.ofPack()).flatMap(Optional::stream).forEach(id -> facts.put("measure", id));
        task.lead().map(OrgUnitId::value).ifPresent(lead -> facts.put("lead", Long.toString(lead)));
        return facts;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
