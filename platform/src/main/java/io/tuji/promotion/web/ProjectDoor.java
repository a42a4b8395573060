package io.tuji.promotion.web;

import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Evidence;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.promotion.internal.PromotionProblem;
import io.tuji.web.ProblemTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What pages and API of projects share: the project of an address, and what stands in the way in words. */
@Component
class ProjectDoor {

    private final Projects projects;
    private final ProjectWords words;
    private final ProblemTexts texts;

    ProjectDoor(Projects projects, ProjectWords words, ProblemTexts texts) {
        this.projects = projects;
        this.words = words;
        this.texts = texts;
    }

    Project get(String code, Visitor visitor) {
        return Project.Code.read(code)
                .flatMap(read -> projects.find(read, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The rules by which the project goes; empty where the pack no longer knows its pipeline. */
    Optional<PromotionRules> rules(Project project) {
        return projects.rules()
                .filter(rules -> rules.findWay(project.spot().pipeline()).isPresent());
    }

    /** With fields and stages by their names, and each at the field where it is put right. */
    List<ProblemTexts.Text> texts(Collection<Problem> problems) {
        return texts.of(problems.stream().map(this::named).toList());
    }

    private Problem named(Problem problem) {
        List<String> arguments = new ArrayList<>(problem.arguments());
        if (problem.code().equals(PromotionProblem.NOT_TOLD.code())) {
            arguments.set(0, words.want(arguments.get(0)));
            arguments.set(1, words.stage(arguments.get(1)));
        } else if (problem.code().equals(PromotionProblem.CHANGED_MEANWHILE.code())) {
            arguments.set(1, words.value(arguments.get(0), arguments.get(1)));
            arguments.set(0, words.field(arguments.get(0)));
        } else if (problem.code().equals(PromotionProblem.OUTSIDER_NEEDED.code())) {
            arguments.set(0, words.stage(arguments.get(0)));
        }
        return new Problem(problem.code(), problem.severity(), place(problem.place()), arguments);
    }

    /** The firm is typed in one field, whatever is wrong with it; what other modules tell has none. */
    private static Place place(Place place) {
        String field = place.field().orElse("");
        if (field.equals(ProjectText.FIRM)) {
            return Place.field(ProjectText.COMPANY);
        }
        return Evidence.find(field)
                .map(evidence -> Inputs.fields(evidence).stream()
                        .findFirst()
                        .map(Place::field)
                        .orElse(Place.nowhere()))
                .orElse(place);
    }
}
