package io.tuji.engine.industry.coding;

import java.util.List;
import java.util.stream.Stream;

/**
 * A firm whose industry a person has given.
 *
 * @param key what tells it from other firms; all its texts stay together when a model is tried on firms it has not seen
 * @param code division, group or class
 * @param texts its scope, its products, or both
 */
public record LabelledFirm(String key, String code, List<FirmText> texts) {

    /** A scope goes beyond what the firm does, so it teaches less than its products. */
    private static final double SCOPE_WEIGHT = 0.6;

    public LabelledFirm {
        texts = List.copyOf(texts);
        Divisions.all().number(code.substring(0, 2));
    }

    String division() {
        return code.substring(0, 2);
    }

    Stream<Example> examples() {
        return texts.stream().map(text -> {
            boolean isOneOfTwo = texts.size() > 1 && text.kind() == FirmText.Kind.SCOPE;
            Example example = Example.labelled(text, code);
            return isOneOfTwo ? example.weighted(SCOPE_WEIGHT) : example;
        });
    }
}
