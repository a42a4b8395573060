package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.value.Known;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Reads the industry of a firm out of its texts. Safe for several threads. */
public final class IndustryCoder {

    private final CoderParts parts;
    private final Reader reader;

    private static final class Lazy {
        private static final IndustryCoder CURRENT = shipped();
    }

    IndustryCoder(CoderParts parts) {
        this.parts = parts;
        this.reader = new Reader(parts);
    }

    /** The coder that the engine ships, read at first use; how it was trained: docs/benchmarks.md. */
    public static IndustryCoder current() {
        return Lazy.CURRENT;
    }

    /**
     * A coder that {@link #write} has written, such as a district's own.
     *
     * @throws IOException if the bytes are no such coder
     */
    public static IndustryCoder read(InputStream bytes) throws IOException {
        return new IndustryCoder(CoderFile.read(bytes));
    }

    /** Leaves the stream open. */
    public void write(OutputStream bytes) throws IOException {
        CoderFile.write(parts, bytes);
    }

    /** The candidates of all levels, with the clauses that decided. */
    public IndustryReading read(FirmText text) {
        return reader.read(text);
    }

    /** The candidates of sections and divisions alone, without reasons: what a whole register is coded with. */
    public IndustryReading outline(FirmText text) {
        return reader.outline(text);
    }

    /** The likeliest division alone, without reasons. */
    public Candidate division(FirmText text) {
        float[] probabilities =
                parts.calibration(text.kind()).probabilities(parts.model().scores(text));
        int top = Calibration.top(probabilities);
        IndustryCode division = Divisions.all().get(top);
        return new Candidate(division, probabilities[top], Known.of((double) probabilities[top]));
    }

    Verdict verdict(LabelledFirm firm, FirmText text) {
        return new Judged(firm, text, 0, parts.model().scores(text)).verdict(parts.calibration(text.kind()));
    }

    private static IndustryCoder shipped() {
        try (InputStream bytes = IndustryCoder.class.getResourceAsStream("coder.bin")) {
            if (bytes == null) {
                throw new IllegalStateException("no coder.bin beside " + IndustryCoder.class);
            }
            return read(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
