package io.tuji.engine.dataset;

/**
 * That a file does not keep to a rule of its standard.
 *
 * @param rule the name of the rule, such as {@code sdmx-json/series-key-in-range}
 * @param place where in the file, as a path, and what stands there
 */
public record BrokenRule(String rule, String place) {

    @Override
    public String toString() {
        return rule + " at " + place;
    }
}
