package io.tuji.threshold.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of firms near the threshold. */
@Component
class ThresholdReferences implements CompanyReferences {

    private final FollowStore following;
    private final ThresholdStandingStore standings;

    ThresholdReferences(FollowStore following, ThresholdStandingStore standings) {
        this.following = following;
        this.standings = standings;
    }

    @Override
    public List<String> tables() {
        return List.of("threshold_standing", "threshold_due", "threshold_follow", "threshold_step");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        long held = following.countOf(company);
        return held == 0 ? List.of() : List.of(new Held("threshold.held", held));
    }

    @Override
    public void eraseInvented() {
        standings.oneAtATime();
        standings.eraseInvented();
        following.eraseInvented();
    }
}
