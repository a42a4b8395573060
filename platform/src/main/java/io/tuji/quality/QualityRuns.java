package io.tuji.quality;

import java.util.List;
import java.util.Optional;

/** The door to what the ranking of candidates was worth. */
public interface QualityRuns {

    /** The newest, which stands beside the ranking; empty before the first. */
    Optional<QualityRun> latest();

    Optional<QualityRun> find(QualityRun.Id id);

    /** All, the newest first. */
    List<QualityRun> list();
}
