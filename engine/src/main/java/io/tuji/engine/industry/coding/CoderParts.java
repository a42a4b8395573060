package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.util.Map;

/** All that a coder consists of, and all that its file holds. */
record CoderParts(DivisionModel model, Map<Kind, Calibration> calibrations, ClassProfiles profiles) {

    CoderParts {
        calibrations = Map.copyOf(calibrations);
    }

    Calibration calibration(Kind kind) {
        return calibrations.getOrDefault(kind, Calibration.none());
    }
}
