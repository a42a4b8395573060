package io.tuji.document.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Tells what bytes are by how they begin; the name only tells a table from prose. What is not recognised is
 * {@code application/octet-stream}.
 */
final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** The first bytes, each written as the character of its number. */
    private record Beginning(String mediaType, String bytes) {}

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning("application/pdf", "%PDF-"),
            new Beginning("image/png", "\u0089PNG\r\n\u001A\n"),
            new Beginning("image/jpeg", "\u00FF\u00D8\u00FF"),
            new Beginning("application/gzip", "\u001F\u008B"),
            new Beginning("application/x-ole-storage", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private MediaTypes() {}

    /** @param head the first bytes, up to 1 MiB: the parts of an Office file name themselves there */
    static String of(ByteBuffer head, String name) {
        byte[] bytes = new byte[head.remaining()];
        head.duplicate().get(bytes);
        String first = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Beginning beginning : BEGINNINGS) {
            if (first.startsWith(beginning.bytes())) {
                return beginning.mediaType();
            }
        }
        if (ZipNames.isZip(bytes)) {
            return ofZip(bytes);
        }
        return isText(bytes) ? ofText(bytes, name) : UNKNOWN;
    }

    private static String ofZip(byte[] bytes) {
        List<String> names = ZipNames.in(bytes);
        if (names.stream().anyMatch(n -> n.startsWith("xl/"))) {
            return OFFICE + "spreadsheetml.sheet";
        }
        if (names.stream().anyMatch(n -> n.startsWith("word/"))) {
            return OFFICE + "wordprocessingml.document";
        }
        return "application/zip";
    }

    /** Marked-up text can carry scripts: it is named as such whatever its file name says. */
    private static String ofText(byte[] bytes, String name) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<")) {
            return beginning.startsWith("<?xml") ? "application/xml" : "text/html";
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? "text/csv" : "text/plain";
    }

    private static boolean isText(byte[] bytes) {
        return bytes.length > 0 && CHARSETS.stream().anyMatch(charset -> isText(bytes, charset.newDecoder()));
    }

    /** The last character may be cut in two by the end of the head, so that the decoder is not told of an end. */
    private static boolean isText(byte[] bytes, CharsetDecoder decoder) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, false);
        return !result.isError()
                && characters
                        .flip()
                        .chars()
                        .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }
}
