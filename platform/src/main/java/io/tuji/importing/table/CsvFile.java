package io.tuji.importing.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A CSV on disk, packed or not: its bytes, its possible encodings, its delimiter. */
record CsvFile(Path path, boolean packed, TableLimits limits) {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int BUFFER = 1 << 16;

    /** Characters from which the delimiter is guessed. */
    private static final int BEGINNING = 1 << 16;

    RowSource rows(TableForm.Csv form) throws IOException {
        return new CsvRows(new StrictReader(bytes(), form.charset()), form.delimiter(), limits);
    }

    byte[] start() throws IOException {
        try (InputStream in = bytes()) {
            return in.readNBytes(FileKind.BYTES);
        } catch (EOFException e) {
            throw UnreadableTable.whole(ImportProblem.CUT_SHORT);
        } catch (ZipException e) {
            throw UnreadableTable.whole(ImportProblem.DAMAGED);
        }
    }

    /** The encodings to try in turn. A byte-order mark leaves no choice; otherwise the stricter one comes first. */
    static List<Charset> encodings(byte[] start) {
        if (FileKind.startsWith(start, "EFBBBF")) {
            return List.of(StandardCharsets.UTF_8);
        }
        if (FileKind.startsWith(start, "FFFE")) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (FileKind.startsWith(start, "FEFF")) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    char delimiter(Charset charset) throws IOException {
        try (StrictReader reader = new StrictReader(bytes(), charset)) {
            char[] beginning = new char[BEGINNING];
            int length = 0;
            int count = 0;
            while (count >= 0 && length < BEGINNING) {
                count = reader.read(beginning, length, BEGINNING - length);
                length += Math.max(count, 0);
            }
            return DelimiterGuess.of(new String(beginning, 0, length));
        } catch (EOFException e) {
            throw UnreadableTable.whole(ImportProblem.CUT_SHORT);
        } catch (ZipException e) {
            throw UnreadableTable.whole(ImportProblem.DAMAGED);
        }
    }

    private InputStream bytes() throws IOException {
        InputStream file = Files.newInputStream(path);
        if (!packed) {
            return file;
        }
        try {
            return new CountedInput(new GZIPInputStream(file, BUFFER), new GzipMeter(limits, Files.size(path)));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }
}
