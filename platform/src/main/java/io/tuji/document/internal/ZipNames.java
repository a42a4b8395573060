package io.tuji.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names of the entries whose headers lie in the beginning of a ZIP file; nothing is unpacked (APPNOTE.TXT 4.3.7).
 */
final class ZipNames {

    private static final byte[] ENTRY = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ARCHIVE = {'P', 'K', 5, 6};
    private static final int NAME_LENGTH_AT = 26;
    private static final int NAME_AT = 30;

    private ZipNames() {}

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, 0, ENTRY) || startsWith(bytes, 0, EMPTY_ARCHIVE);
    }

    static List<String> in(byte[] bytes) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at + NAME_AT < bytes.length; at++) {
            if (startsWith(bytes, at, ENTRY)) {
                int length = (bytes[at + NAME_LENGTH_AT] & 0xFF) | (bytes[at + NAME_LENGTH_AT + 1] & 0xFF) << 8;
                int end = Math.min(bytes.length, at + NAME_AT + length);
                names.add(new String(bytes, at + NAME_AT, end - at - NAME_AT, StandardCharsets.UTF_8));
            }
        }
        return names;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] beginning) {
        return bytes.length >= at + beginning.length
                && Arrays.equals(bytes, at, at + beginning.length, beginning, 0, beginning.length);
    }
}
