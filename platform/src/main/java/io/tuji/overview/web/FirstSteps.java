package io.tuji.overview.web;

import io.tuji.access.Act;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.web.NavigationEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What to do in an empty house, in this order; only what the build has and the visitor may do. */
@Component
class FirstSteps {

    /**
     * @param key message key of the step; its purpose is {@code <key>.why}, its button {@code <key>.act}
     * @param href where it is done
     */
    record Step(String key, String href) {}

    private final List<NavigationEntry> entries;

    FirstSteps(ObjectProvider<NavigationEntry> entries) {
        this.entries = entries.stream().toList();
    }

    List<Step> openTo(Visitor visitor) {
        return Stream.of(
                        step("overview.step.import", new Right("importing", Act.CHANGE), visitor),
                        step("overview.step.district", Right.view("district"), visitor),
                        step("overview.step.people", new Right("access", Act.CHANGE), visitor),
                        demo(visitor))
                .flatMap(Optional::stream)
                .toList();
    }

    /** No line of the navigation leads there: an invented park is nobody's daily work. */
    private static Optional<Step> demo(Visitor visitor) {
        return visitor.may(new Right("demo", Act.CHANGE))
                ? Optional.of(new Step("overview.step.demo", "/demo"))
                : Optional.empty();
    }

    private Optional<Step> step(String key, Right right, Visitor visitor) {
        return entries.stream()
                .filter(entry -> entry.module().equals(right.module()) && visitor.may(right))
                .map(entry -> new Step(key, entry.href()))
                .findFirst();
    }
}
