package io.tuji.promotion.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.StageClocks.Standing;
import io.tuji.promotion.internal.BoardStore;
import io.tuji.promotion.web.StayWords.Look;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands on the cards of a board, in words: a board has more than a hundred, so that its template has nothing left to work out. */
@Component
class BoardCards {

    private final BoardStore store;
    private final StageClocks clocks;
    private final ProjectWords words;
    private final StayWords stayWords;
    private final Clock clock;

    BoardCards(BoardStore store, StageClocks clocks, ProjectWords words, StayWords stayWords, Clock clock) {
        this.store = store;
        this.clocks = clocks;
        this.words = words;
        this.stayWords = stayWords;
        this.clock = clock;
    }

    /**
     * A project.
     *
     * @param firm empty where the project is called like it
     * @param isLate whether the next step should have been taken
     */
    public record Card(
            String code,
            String stage,
            String name,
            String firm,
            boolean isInvented,
            Optional<Look> light,
            String stay,
            Optional<String> held,
            String next,
            boolean isLate,
            String owner,
            boolean mayMove,
            String moveOf) {}

    List<Card> of(List<Project> shown, Visitor visitor) {
        LocalDate today = LocalDate.now(clock);
        Map<Project.Id, Standing> stays = clocks.on(today, shown);
        Set<Project.Id> changeable = changeable(shown, visitor);
        return shown.stream()
                .map(project -> card(
                        project,
                        Objects.requireNonNull(stays.get(project.id())),
                        project.next().day().filter(today::isAfter).isPresent(),
                        changeable.contains(project.id())))
                .toList();
    }

    private Set<Project.Id> changeable(List<Project> shown, Visitor visitor) {
        return visitor.may(Right.approve("promotion"))
                ? shown.stream().map(Project::id).collect(Collectors.toSet())
                : store.changeable(shown, visitor);
    }

    private Card card(Project project, Standing stay, boolean isLate, boolean mayMove) {
        return new Card(
                project.code().toString(),
                project.spot().stage(),
                project.name(),
                project.firm().name().equals(project.name()) ? "" : words.firm(project),
                project.firm().invented(),
                stayWords.look(stay),
                stayWords.days(project, stay),
                stayWords.held(stay),
                words.next(project),
                isLate,
                project.owner().name(),
                mayMove,
                words.say("project.board.moveOf", project.name()));
    }
}
