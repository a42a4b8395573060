package io.tuji.importing.table;

/**
 * How much a file may ask of the machine. Sizes are counted while unpacking, never taken from what an archive declares.
 *
 * @param rowCharacters characters of the longest row
 * @param columns cells of the widest row
 * @param rows rows of the longest table, without the header
 * @param unpackedBytes bytes that a packed CSV may unpack to
 * @param unpackedRatio how many times its own size a packed CSV may unpack to, once it is past 64 MiB
 * @param workbookBytes bytes that the parts of an XLSX which are read may unpack to, all together
 * @param sharedTextBytes bytes that the shared texts of an XLSX may unpack to; these are held in memory
 */
public record TableLimits(
        int rowCharacters,
        int columns,
        int rows,
        long unpackedBytes,
        int unpackedRatio,
        long workbookBytes,
        long sharedTextBytes) {

    static final long MIB = 1L << 20;

    public static final TableLimits DEFAULT =
            new TableLimits(1_000_000, 500, 5_000_000, 8 * 1024 * MIB, 250, 512 * MIB, 128 * MIB);

    public TableLimits {
        if (rowCharacters < 1 || columns < 1 || rows < 1 || unpackedRatio < 1) {
            throw new IllegalArgumentException("limits are positive: " + rowCharacters + " characters, " + columns
                    + " columns, " + rows + " rows, ratio " + unpackedRatio);
        }
        if (unpackedBytes < 1 || workbookBytes < 1 || sharedTextBytes < 1) {
            throw new IllegalArgumentException(
                    "limits are positive: " + unpackedBytes + ", " + workbookBytes + ", " + sharedTextBytes + " bytes");
        }
    }
}
