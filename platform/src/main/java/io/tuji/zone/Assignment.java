package io.tuji.zone;

import io.tuji.promotion.Project;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That projects were given to a zone in one act.
 *
 * @param undoneBy who took it back
 */
public record Assignment(
        long id, String zone, List<Given> projects, String words, String by, Instant at, Optional<String> undoneBy) {

    public Assignment {
        projects = List.copyOf(projects);
    }

    /** @param before the zone that it had; empty of none */
    public record Given(Project.Id project, Project.Code code, String before) {}
}
