package io.tuji.document;

import io.tuji.audit.Actor;
import java.text.Normalizer;

/**
 * What is said of bytes that are about to be stored.
 *
 * @param name a file name; folders and control characters are taken off, an empty name is refused
 */
public record NewDocument(OwnerRecord owner, DocumentClass documentClass, String name, Actor actor) {

    private static final int LONGEST_NAME = 200;

    public NewDocument {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("a document needs a name: '" + name + "'");
        }
        name = shorten(clean);
    }

    /** Keeps the ending, by which people and their programs tell files apart. */
    private static String shorten(String name) {
        int surplus = name.length() - LONGEST_NAME;
        int dot = name.lastIndexOf('.');
        if (surplus <= 0) {
            return name;
        }
        return dot > surplus ? name.substring(0, dot - surplus) + name.substring(dot) : name.substring(0, LONGEST_NAME);
    }
}
