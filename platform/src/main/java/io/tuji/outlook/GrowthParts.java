package io.tuji.outlook;

import io.tuji.district.Breakdown;
import io.tuji.engine.plan.warning.Contributions;
import io.tuji.plan.Standing;
import java.util.List;

/** What the parts of the district add to the growth of an indicator. */
public interface GrowthParts {

    /** What the parts of one breakdown add to the growth of the whole. */
    record ByPart(Breakdown breakdown, Contributions contributions) {}

    /** In the last year of which both it and the one before are known; one for each breakdown of which a part is known. */
    List<ByPart> contributions(Standing standing);
}
