package io.tuji.engine.quality;

/** What a rule does where a level is missing. */
public enum MissingStrategy {
    /** It says nothing. */
    SKIP_IF_ANY {
        @Override
        boolean skips(int found, int missing) {
            return missing > 0;
        }
    },
    /** It takes what is missing for 0, unless nothing is there. */
    SKIP_IF_ALL {
        @Override
        boolean skips(int found, int missing) {
            return found == 0 && missing > 0;
        }
    },
    /** It takes what is missing for 0. */
    NEVER_SKIP {
        @Override
        boolean skips(int found, int missing) {
            return false;
        }
    };

    abstract boolean skips(int found, int missing);
}
