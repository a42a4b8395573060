package io.tuji.importing.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Tells an encrypted XLSX from an old Office file: both are OLE2 containers, and only the first has a package inside.
 */
final class OfficeContainer {

    private static final String ENCRYPTED_STREAM = "EncryptedPackage";
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_AT = 48;
    private static final int DIRECTORY_BYTES = 8192;

    private OfficeContainer() {}

    /** [MS-CFB] 2.2: the sector of the directory and the size of sectors stand in the header. */
    static ImportProblem problemOf(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < DIRECTORY_AT + 4) {
                return ImportProblem.OLD_OFFICE_FILE;
            }
            file.seek(SECTOR_SHIFT_AT);
            int shift = Short.reverseBytes(file.readShort()) & 0x1F;
            file.seek(DIRECTORY_AT);
            long sector = Integer.reverseBytes(file.readInt()) & 0xFFFFFFFFL;
            return directory(file, (sector + 1) << shift).contains(ENCRYPTED_STREAM)
                    ? ImportProblem.ENCRYPTED_WORKBOOK
                    : ImportProblem.OLD_OFFICE_FILE;
        }
    }

    private static String directory(RandomAccessFile file, long offset) throws IOException {
        if (offset < 0 || offset >= file.length()) {
            return "";
        }
        byte[] bytes = new byte[(int) Math.min(DIRECTORY_BYTES, file.length() - offset)];
        file.seek(offset);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_16LE);
    }
}
