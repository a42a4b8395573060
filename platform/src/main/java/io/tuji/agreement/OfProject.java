package io.tuji.agreement;

import io.tuji.promotion.Project;

/**
 * The project on which something hangs, as lists name it.
 *
 * @param firm what the firm is called now; empty while only a name of the project is known
 */
public record OfProject(Project.Id id, Project.Code code, String name, String firm, boolean invented) {}
