package io.tuji.plan;

import io.tuji.district.Plan;
import java.util.List;
import java.util.Optional;

/** The plans of the district and how they stand now. */
public interface Plans {

    /** The latest first. */
    List<Plan> list();

    /** The plan in which today lies, else the one that ended last, else the first that will begin. */
    Optional<Plan> current();

    Optional<Board> find(String plan);
}
