package io.tuji.coding.internal;

import io.tuji.engine.industry.Classification;
import io.tuji.engine.industry.IndustrySet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The statistical classifications, by their official titles. */
@Component
class ClassificationFacet extends SetFacet {

    ClassificationFacet(MessageSource messages) {
        super(messages);
    }

    @Override
    public String key() {
        return CLASSIFICATION;
    }

    @Override
    Map<String, Named> sets(Locale locale) {
        Map<String, Named> sets = new LinkedHashMap<>();
        for (Classification classification : Classification.values()) {
            sets.put(classification.name(), new Named(classification.title(), IndustrySet.of(classification)));
        }
        return sets;
    }
}
