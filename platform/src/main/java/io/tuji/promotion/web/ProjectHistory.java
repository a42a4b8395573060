package io.tuji.promotion.web;

import io.tuji.promotion.Change;
import io.tuji.promotion.Entry;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that became of a project, steps and changes together, in words; the latest first. */
@Component
class ProjectHistory {

    private final Projects projects;
    private final ProjectWords words;

    ProjectHistory(Projects projects, ProjectWords words) {
        this.projects = projects;
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
        projects.changes(project.id()).forEach(change -> {
            Moment moment = new Moment(change.at(), change.by());
            lines.computeIfAbsent(moment, one -> new ArrayList<>()).add(line(change));
            reasons.put(moment, change.words());
        });
        List<Item> steps = projects.entries(project.id()).stream()
                .map(entry -> step(entry, lines))
                .toList();
        Stream<Item> edits = lines.entrySet().stream()
                .map(one -> new Item(
                        one.getKey().at(),
                        one.getKey().by(),
                        words.say("project.act.EDIT"),
                        one.getValue(),
                        reasons.getOrDefault(one.getKey(), "")));
        return Stream.concat(steps.stream(), edits)
                .sorted(Comparator.comparing(Item::at).reversed())
                .toList();
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
