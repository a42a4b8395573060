package io.tuji.view.internal;

import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people keep of lists. Everybody changes the own ones alone; what others see of them stands in the audit. */
@Service
public class SavedViews {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern ADDRESS = Pattern.compile("(/[A-Za-z0-9_.~-]+)+(\\?[^\\s#<>\"'\\\\]*)?");
    private static final Pattern COLUMN = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    private final SavedViewStore store;
    private final AuditLog audit;
    private final Clock clock;

    SavedViews(SavedViewStore store, AuditLog audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to be kept.
     *
     * @param address of the list with all that is asked of it
     * @param hidden keys of the columns that are put away, with blanks between
     */
    public record Wanted(String name, String address, String hidden) {}

    /** The view as it is now, or why nothing was done. */
    public record Outcome(Optional<SavedView> now, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Those of a list, or of all lists where none is named, that the visitor keeps or that are shared with the visitor's body. */
    public List<SavedView> seen(String list, Visitor visitor) {
        return store.seen(list, visitor);
    }

    /** What the list is opened with where nothing is asked of it. */
    Optional<String> start(String list, UserId person) {
        return store.start(list, person);
    }

    /** In the place of the own view of that name. */
    @Transactional
    public Outcome keep(Wanted wanted, Visitor visitor) {
        Problems problems = new Problems();
        String name = name(wanted.name(), problems);
        String address = wanted.address().strip();
        String list = address.replaceFirst("\\?.*", "");
        if (!isAddress(address)) {
            problems.add(ViewProblem.ADDRESS_FORM, Place.field("address"));
        }
        List<SavedView> own = store.own(list, visitor.id());
        Optional<SavedView> before =
                own.stream().filter(view -> view.name().equals(name)).findFirst();
        if (before.isEmpty() && own.size() >= MOST) {
            problems.add(ViewProblem.TOO_MANY, Place.field("name"), Integer.toString(MOST));
        }
        if (problems.hasErrors()) {
            return refused(problems);
        }
        long id = store.put(list, name, address, columns(wanted.hidden()), visitor.id(), clock.instant());
        before.filter(SavedView::isShared)
                .ifPresent(shared -> audit.record(entry("view.change", shared, visitor)
                        .from(facts(shared))
                        .to(Map.of("list", address))));
        return done(id, visitor);
    }

    /** Whether it can be the address of a list of the platform, and of nothing outside. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches() && !text.startsWith("/api/");
    }

    /** What is no key of a column is left out. */
    private static List<String> columns(String hidden) {
        return Arrays.stream(hidden.strip().split("\\s+"))
                .filter(key -> COLUMN.matcher(key).matches())
                .distinct()
                .toList();
    }

    private static String name(String typed, Problems problems) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(ViewProblem.NAME_FORM, Place.field("name"), Integer.toString(LONGEST_NAME));
        }
        return name;
    }

    /** Empty if the visitor keeps no such view; so it is for all that follow. */
    @Transactional
    public Optional<Outcome> rename(long id, String typed, Visitor visitor) {
        return store.own(id, visitor.id()).map(view -> {
            Problems problems = new Problems();
            String name = name(typed, problems);
            boolean isTaken = store.own(view.list(), visitor.id()).stream()
                    .anyMatch(other -> other.id() != id && other.name().equals(name));
            if (isTaken) {
                problems.add(ViewProblem.NAME_TAKEN, Place.field("name"), name);
            }
            if (problems.hasErrors()) {
                return refused(problems);
            }
            store.rename(id, name);
            if (view.isShared()) {
                audit.record(
                        entry("view.change", view, visitor).from(facts(view)).to(Map.of("name", name)));
            }
            return done(id, visitor);
        });
    }

    @Transactional
    public Optional<Outcome> start(long id, boolean isStart, Visitor visitor) {
        return store.own(id, visitor.id()).map(view -> {
            store.start(view, isStart);
            return done(id, visitor);
        });
    }

    /** With the body that the visitor belongs to now, or with nobody. */
    @Transactional
    public Optional<Outcome> share(long id, boolean isShared, Visitor visitor) {
        return store.own(id, visitor.id()).map(view -> {
            Problems problems = new Problems();
            if (isShared && visitor.orgUnit().isEmpty()) {
                problems.add(ViewProblem.NO_BODY, Place.nowhere());
                return refused(problems);
            }
            if (view.isShared() != isShared) {
                store.share(id, isShared ? visitor.orgUnit() : Optional.empty());
                note(isShared ? "view.share" : "view.unshare", view, visitor);
            }
            return done(id, visitor);
        });
    }

    /** Gives what it was. */
    @Transactional
    public Optional<SavedView> forget(long id, Visitor visitor) {
        Optional<SavedView> view = store.own(id, visitor.id());
        view.ifPresent(gone -> {
            store.delete(id);
            if (gone.isShared()) {
                note("view.unshare", gone, visitor);
            }
        });
        return view;
    }

    private void note(String act, SavedView view, Visitor visitor) {
        audit.record(entry(act, view, visitor).to(facts(view)));
    }

    private static AuditLog.Entry entry(String act, SavedView view, Visitor visitor) {
        return AuditLog.Entry.of(visitor.actor(), act, "view:" + view.id());
    }

    private static Map<String, String> facts(SavedView view) {
        return Map.of("name", view.name(), "list", view.address());
    }

    private Outcome done(long id, Visitor visitor) {
        return new Outcome(store.own(id, visitor.id()), List.of());
    }

    private static Outcome refused(Problems problems) {
        return new Outcome(Optional.empty(), problems.all());
    }
}
