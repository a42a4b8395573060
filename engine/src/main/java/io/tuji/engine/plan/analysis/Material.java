package io.tuji.engine.plan.analysis;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a paper can speak of.
 *
 * @param others warnings, late tasks and who could supply what is missing
 */
public record Material(Topic plan, List<Group> groups, List<Topic> others) {

    /** Indicators that belong together. */
    public record Group(Topic topic, List<Topic> indicators) {

        public Group {
            indicators = List.copyOf(indicators);
        }
    }

    public Material {
        groups = List.copyOf(groups);
        others = List.copyOf(others);
    }

    /** Every figure that anything rests on. */
    public List<Fact> facts() {
        return Stream.of(
                        Stream.of(plan),
                        groups.stream().map(Group::topic),
                        groups.stream().flatMap(group -> group.indicators().stream()),
                        others.stream())
                .flatMap(topics -> topics)
                .flatMap(topic -> topic.facts().stream())
                .distinct()
                .toList();
    }
}
