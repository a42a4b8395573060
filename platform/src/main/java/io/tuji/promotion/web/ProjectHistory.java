package io.tuji.promotion.web;

import io.tuji.promotion.Change;
import io.tuji.promotion.Entry;
import io.tuji.promotion.NoteKind;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.StagePause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that became of a project, steps and changes together, in words; the latest first. */
@Component
class ProjectHistory {

    private final Projects projects;
    private final StageClocks clocks;
    private final StayWords stayWords;
    private final ProjectWords words;

    ProjectHistory(Projects projects, StageClocks clocks, StayWords stayWords, ProjectWords words) {
        this.projects = projects;
        this.clocks = clocks;
        this.stayWords = stayWords;
        this.words = words;
    }

    /**
     * What somebody did at one moment.
     *
     * @param lines what was changed, field by field
     * @param why empty where nobody said
     */
    public record Item(Instant at, String by, String what, List<String> lines, String why) {

        public Item {
            lines = List.copyOf(lines);
        }
    }

    /** Who did something, and when: what belongs together. */
    private record Moment(Instant at, String by) {}

    List<Item> of(Project project) {
        Map<Moment, List<String>> lines = new LinkedHashMap<>();
        Map<Moment, String> reasons = new LinkedHashMap<>();
        Set<Moment> teams = new HashSet<>();
        List<Change> changes = projects.changes(project.id());
        changes.stream().filter(change -> NoteKind.of(change).isEmpty()).forEach(change -> {
            Moment moment = new Moment(change.at(), change.by());
            lines.computeIfAbsent(moment, one -> new ArrayList<>()).add(line(change));
            reasons.put(moment, change.words());
            if (change.field().equals("team")) {
                teams.add(moment);
            }
        });
        List<Item> steps = projects.entries(project.id()).stream()
                .map(entry -> step(entry, lines))
                .toList();
        Stream<Item> edits = lines.entrySet().stream()
                .map(one -> new Item(
                        one.getKey().at(),
                        one.getKey().by(),
                        words.say("project.act." + (teams.contains(one.getKey()) ? "TEAM" : "EDIT")),
                        one.getValue(),
                        reasons.getOrDefault(one.getKey(), "")));
        Stream<Item> notes = changes.stream().flatMap(change -> note(change).stream());
        return Stream.of(steps.stream(), edits, notes, pauses(project))
                .flatMap(items -> items)
                .map(this::signed)
                .sorted(Comparator.comparing(Item::at).reversed())
                .toList();
    }

    /** Of a project that is put off the step itself tells as much. */
    private Stream<Item> pauses(Project project) {
        return clocks.pauses(project.id()).stream()
                .filter(StagePause::byHand)
                .flatMap(pause -> Stream.concat(
                        Stream.of(new Item(
                                pause.begun().at(),
                                pause.begun().by(),
                                stayWords.begun(pause),
                                List.of(stayWords.reason(pause)),
                                pause.words())),
                        pause.ended().stream()
                                .map(end ->
                                        new Item(end.at(), end.by(), words.say("project.act.RUN_ON"), List.of(), ""))));
    }

    private Item signed(Item item) {
        return item.by().isEmpty()
                ? new Item(item.at(), words.say("project.by.platform"), item.what(), item.lines(), item.why())
                : item;
    }

    private Optional<Item> note(Change change) {
        return NoteKind.of(change)
                .map(kind -> new Item(
                        change.at(), change.by(), words.say("project.note." + kind), List.of(), change.words()));
    }

    /** Takes along what was told with the step. */
    private Item step(Entry entry, Map<Moment, List<String>> lines) {
        List<String> told = lines.remove(new Moment(entry.at(), entry.by()));
        String what = words.say(
                "project.act."
                        + (entry.act() == Entry.Act.LEAVE
                                ? "LEAVE." + entry.state()
                                : entry.act().name()),
                words.stage(entry.stage()));
        String wanted = entry.askedBy()
                .map(asker -> words.say("project.act.asked", what, asker))
                .orElse(what);
        return new Item(entry.at(), entry.by(), wanted, told == null ? List.of() : told, entry.words());
    }

    private String line(Change change) {
        String field = words.field(change.field());
        return change.before().isEmpty()
                ? words.say("project.change.told", field, words.value(change.field(), change.after()))
                : words.say(
                        "project.change",
                        field,
                        words.value(change.field(), change.before()),
                        words.value(change.field(), change.after()));
    }
}
