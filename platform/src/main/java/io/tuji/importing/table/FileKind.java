package io.tuji.importing.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a file is by its first bytes, whatever it is called. */
enum FileKind {
    EMPTY,
    TEXT,
    GZIP,
    ZIP,
    /** The container of old Office files and of encrypted new ones. */
    OLE2,
    FOREIGN,
    BINARY;

    /** How many first bytes decide. */
    static final int BYTES = 8192;

    private static final Map<String, String> FOREIGN_STARTS = Map.ofEntries(
            Map.entry("25504446", "PDF"),
            Map.entry("526172211A07", "RAR"),
            Map.entry("377ABCAF271C", "7z"),
            Map.entry("425A68", "BZIP2"),
            Map.entry("FD377A585A00", "XZ"),
            Map.entry("28B52FFD", "ZSTD"),
            Map.entry("89504E470D0A1A0A", "PNG"),
            Map.entry("FFD8FF", "JPEG"),
            Map.entry("7B5C727466", "RTF"),
            Map.entry("50415231", "Parquet"),
            Map.entry("53514C69746520666F726D6174", "SQLite"));

    private static final List<String> MARKUP_STARTS = List.of("<!doctype html", "<html", "<table", "<?xml", "<head");

    static FileKind of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        if (startsWith(start, "1F8B")) {
            return GZIP;
        }
        if (startsWith(start, "504B0304") || startsWith(start, "504B0506")) {
            return ZIP;
        }
        if (startsWith(start, "D0CF11E0A1B11AE1")) {
            return OLE2;
        }
        if (!foreignName(start).isEmpty()) {
            return FOREIGN;
        }
        return isBinary(start) && !isUtf16(start) ? BINARY : TEXT;
    }

    /** The common name of a foreign format, empty if it is none of those known. */
    static String foreignName(byte[] start) {
        for (Map.Entry<String, String> entry : FOREIGN_STARTS.entrySet()) {
            if (startsWith(start, entry.getKey())) {
                return entry.getValue();
            }
        }
        String text =
                CellText.understood(new String(start, StandardCharsets.UTF_8)).toLowerCase(Locale.ROOT);
        return MARKUP_STARTS.stream().anyMatch(text::startsWith) ? "HTML/XML" : "";
    }

    static boolean isUtf16(byte[] start) {
        return startsWith(start, "FFFE") || startsWith(start, "FEFF");
    }

    static boolean startsWith(byte[] bytes, String hex) {
        byte[] wanted = HexFormat.of().parseHex(hex);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** A stray control character is the fault of one row; many of them are no text. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                controls++;
            }
        }
        return controls > Math.max(3, bytes.length / 20);
    }
}
