package io.tuji.importing.table;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns one cell of a sheet into text. Formulas are not computed: the value that the spreadsheet kept is read. */
final class CellReader {

    private final XmlCursor xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean from1904;
    private final int most;

    CellReader(XmlCursor xml, SharedTexts texts, CellFormats formats, boolean from1904, int most) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.most = most;
    }

    /** Reads to the end of the cell at whose start the cursor stands; empty for an empty cell. */
    String read(Place place, List<Problem> faults) {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s", "");
        String value = null;
        String inline = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text(most);
            } else if (xml.starts("is")) {
                inline = RichText.read(xml, "is", most);
            } else if (xml.starts("f")) {
                formula = true;
                xml.text(most);
            }
        }
        if (type.equals("inlineStr")) {
            return inline;
        }
        if (formula && isMissing(value, type)) {
            faults.add(ImportProblem.FORMULA_WITHOUT_VALUE.at(place));
        }
        return value == null || value.isEmpty() ? "" : text(type, style, value, place, faults);
    }

    /** A formula whose text is empty has been computed; one without any value has not. */
    private static boolean isMissing(@Nullable String value, String type) {
        return value == null || (value.isEmpty() && !type.equals("str"));
    }

    private String text(String type, String style, String value, Place place, List<Problem> faults) {
        return switch (type) {
            case "s" -> texts.get(value);
            case "str" -> RichText.unescape(value);
            case "b" -> WorkbookParts.isTrue(value) ? "TRUE" : "FALSE";
            case "d" -> value;
            case "e" -> {
                faults.add(ImportProblem.CELL_ERROR.at(place, value));
                yield value;
            }
            default -> number(style, value, place, faults);
        };
    }

    private String number(String style, String value, Place place, List<Problem> faults) {
        Optional<BigDecimal> read = CellNumber.read(value);
        if (read.isEmpty()) {
            return value;
        }
        BigDecimal number = read.get();
        if (!style.isEmpty() && formats.isDate(style)) {
            return CellNumber.date(number, from1904).orElseGet(() -> CellNumber.plain(number));
        }
        if (CellNumber.hasLostDigits(number)) {
            faults.add(ImportProblem.DIGITS_LOST.at(place));
        }
        return CellNumber.plain(number);
    }
}
