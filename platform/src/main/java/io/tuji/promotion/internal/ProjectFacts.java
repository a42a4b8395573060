package io.tuji.promotion.internal;

import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Code;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the audit keeps of a project. */
final class ProjectFacts {

    private ProjectFacts() {}

    static String subject(Code code) {
        return "project:" + code;
    }

    static Map<String, String> whole(Project project) {
        Map<String, String> facts = new TreeMap<>(way(project));
        ProjectText.STANDARD.forEach(key -> facts.put(key, ProjectText.of(project, key)));
        project.fields().keySet().forEach(key -> facts.put(key, ProjectText.of(project, key)));
        project.lead().ifPresent(lead -> facts.put("lead", lead.code()));
        return facts;
    }

    static Map<String, String> way(Project project) {
        return Map.of(
                "pipeline", project.spot().pipeline(),
                "stage", project.spot().stage(),
                "state", ProjectStore.state(project),
                "reason", project.left().map(Project.Left::reason).orElse(""),
                "owner", project.owner().login());
    }

    static Map<String, String> before(List<FieldChange> changes) {
        Map<String, String> facts = new TreeMap<>();
        changes.forEach(change -> facts.put(change.key(), change.before()));
        return facts;
    }

    static Map<String, String> after(List<FieldChange> changes) {
        Map<String, String> facts = new TreeMap<>();
        changes.forEach(change -> facts.put(change.key(), change.after()));
        return facts;
    }
}
