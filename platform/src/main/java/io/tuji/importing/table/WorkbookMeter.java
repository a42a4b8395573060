package io.tuji.importing.table;

/**
 * Stops a workbook that unpacks to more than its limits allow, all parts together, and a part in which one text or tag
 * alone is so long that the parser would hold it in memory.
 */
final class WorkbookMeter {

    /** Bytes that one character of a cell may take in XML, as an entity. */
    private static final int BYTES_A_CHARACTER = 8;

    private final TableLimits limits;
    private long passed;

    WorkbookMeter(TableLimits limits) {
        this.limits = limits;
    }

    /** A part that admits to being too large need not be unpacked to prove it; a small size proves nothing. */
    void refuseDeclared(long bytes) {
        if (bytes > limits.workbookBytes()) {
            throw tooLarge();
        }
    }

    private UnreadableTable tooLarge() {
        return UnreadableTable.whole(ImportProblem.UNPACKS_TOO_LARGE, limits.workbookBytes() / TableLimits.MIB);
    }

    /** The meter of one part. */
    CountedInput.Meter part() {
        return new PartMeter(Long.MAX_VALUE);
    }

    CountedInput.Meter sharedTexts() {
        return new PartMeter(limits.sharedTextBytes());
    }

    private final class PartMeter implements CountedInput.Meter {

        private final long most;
        private long passedHere;
        private long sinceTag;

        PartMeter(long most) {
            this.most = most;
        }

        @Override
        public void passed(byte[] bytes, int offset, int length) {
            passed += length;
            passedHere += length;
            if (passedHere > most) {
                throw UnreadableTable.whole(ImportProblem.SHARED_TEXTS_TOO_LARGE, most / TableLimits.MIB);
            }
            if (passed > limits.workbookBytes()) {
                throw UnreadableTable.whole(ImportProblem.UNPACKS_TOO_LARGE, limits.workbookBytes() / TableLimits.MIB);
            }
            measureLongest(bytes, offset, length);
        }

        private void measureLongest(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
            }
            if (sinceTag > (long) limits.rowCharacters() * BYTES_A_CHARACTER) {
                throw UnreadableTable.whole(ImportProblem.ROW_TOO_LONG, limits.rowCharacters());
            }
        }
    }
}
