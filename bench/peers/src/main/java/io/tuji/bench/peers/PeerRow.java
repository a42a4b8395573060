package io.tuji.bench.peers;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A record as the peers get it: widths evened, nothing else understood. */
record PeerRow(String code, String name, String day, String capital, String address) {

    private static final int CODE = 4;

    static List<PeerRow> read(Path file) throws IOException {
        List<PeerRow> rows = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVReader cells = new CSVReader(text)) {
            cells.readNext();
            for (String[] row = cells.readNext(); row != null; row = cells.readNext()) {
                rows.add(
                        new PeerRow(row[CODE], even(row[CODE + 1]), row[CODE + 2], row[CODE + 3], even(row[CODE + 4])));
            }
        }
        return rows;
    }

    /** The character pairs of a text as words that every tokeniser leaves whole. */
    static String pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add("x" + Integer.toHexString(text.charAt(i) << 16 | text.charAt(i + 1)));
        }
        return String.join(" ", pairs);
    }

    private static String even(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
    }
}
