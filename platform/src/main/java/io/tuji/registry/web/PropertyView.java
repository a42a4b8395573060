package io.tuji.registry.web;

import java.util.List;

/**
 * A property of a registration on the page of its company.
 *
 * @param text for the eye; empty where nobody has said it
 * @param origin source, date, row; the exact value first where the text is shortened
 * @param others what other sources say, as "value — source"
 */
record PropertyView(
        String property,
        String label,
        String text,
        List<String> origin,
        boolean contested,
        List<String> others,
        boolean changeable) {

    public boolean isKnown() {
        return !text.isEmpty();
    }
}
