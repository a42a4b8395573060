package io.tuji.publish.internal;

import io.tuji.plan.PlanObservation;
import io.tuji.publish.frozen.Content;
import java.util.List;

/**
 * What would be published if it were done now.
 *
 * @param held what was chosen and stays back
 * @param basis the observations that stand behind the content
 */
public record Composed(Content content, List<Held> held, List<PlanObservation> basis) {

    public Composed {
        held = List.copyOf(held);
        basis = List.copyOf(basis);
    }

    public long figures() {
        return content.indicators().stream().mapToLong(i -> i.figures().size()).sum();
    }
}
