package io.tuji.importing.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which cell styles of an XLSX show a number as a date or a time. */
final class CellFormats {

    /** Quoted texts, escaped characters, fillers, and colours, conditions or locales in brackets. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);

    /** Formats known by number alone: dates and times, among them the Chinese ones (ECMA-376 part 1, 18.8.30). */
    private static final Set<String> BUILT_IN_DATES = IntStream.of(
                    14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53,
                    54, 55, 56, 57, 58)
            .mapToObj(String::valueOf)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Boolean> dateOfStyle = new ArrayList<>();

    static CellFormats of(WorkbookPackage zip, Optional<String> part) throws IOException {
        CellFormats formats = new CellFormats();
        if (part.filter(zip::has).isPresent()) {
            try (XmlCursor xml = zip.read(part.get())) {
                formats.read(xml);
            }
        }
        return formats;
    }

    boolean isDate(String style) {
        try {
            int index = Integer.parseInt(style);
            return index < dateOfStyle.size() && dateOfStyle.get(index);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw XmlCursor.damaged();
        }
    }

    private void read(XmlCursor xml) {
        Map<String, String> codes = new HashMap<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
            } else if (xml.starts("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.starts("xf")) {
                String id = xml.attribute("numFmtId", "0");
                String code = codes.get(id);
                dateOfStyle.add(code == null ? BUILT_IN_DATES.contains(id) : isDateCode(code));
            }
        }
    }

    /** A code with year, month, day, hour or second in it; a duration is none. */
    static boolean isDateCode(String code) {
        String first = code.split(";", 2)[0];
        if (ELAPSED.matcher(first).find()) {
            return false;
        }
        String bare = DECORATION.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        return !bare.contains("general") && bare.matches("(?s).*[ymdhs].*");
    }
}
