package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.util.List;

/**
 * What was said of a firm that model and calibration had not seen.
 *
 * @param ranked the divisions by code, the likeliest first
 * @param confidence the probability given to the first
 */
public record Verdict(LabelledFirm firm, Kind kind, List<String> ranked, double confidence) {

    public Verdict {
        ranked = List.copyOf(ranked);
    }

    public boolean isRight() {
        return isAmong(1);
    }

    /** Whether the true division stands among the first so many. */
    public boolean isAmong(int first) {
        return ranked.subList(0, first).contains(firm.division());
    }
}
