package io.tuji.importing.table;

/** Stops a packed CSV that unpacks to more than its limits allow. */
final class GzipMeter implements CountedInput.Meter {

    /** Below this size a file may be as repetitive as it likes. */
    private static final long HARMLESS = 64 * TableLimits.MIB;

    private final TableLimits limits;
    private final long byRatio;
    private long passed;

    GzipMeter(TableLimits limits, long packedBytes) {
        this.limits = limits;
        this.byRatio = Math.max(HARMLESS, packedBytes * limits.unpackedRatio());
    }

    @Override
    public void passed(byte[] bytes, int offset, int length) {
        passed += length;
        if (passed > limits.unpackedBytes()) {
            throw UnreadableTable.whole(ImportProblem.UNPACKS_TOO_LARGE, limits.unpackedBytes() / TableLimits.MIB);
        }
        if (passed > byRatio) {
            throw UnreadableTable.whole(ImportProblem.UNPACKS_TOO_MUCH, limits.unpackedRatio());
        }
    }
}
