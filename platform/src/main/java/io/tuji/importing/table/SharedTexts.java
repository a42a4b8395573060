package io.tuji.importing.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells of an XLSX point to by number. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    static SharedTexts of(WorkbookPackage zip, Optional<String> part, TableLimits limits) throws IOException {
        SharedTexts shared = new SharedTexts();
        if (part.filter(zip::has).isPresent()) {
            try (XmlCursor xml = zip.readSharedTexts(part.get())) {
                while (xml.nextStart("si")) {
                    shared.texts.add(RichText.read(xml, "si", limits.rowCharacters()));
                }
            }
        }
        return shared;
    }

    String get(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw XmlCursor.damaged();
        }
    }
}
