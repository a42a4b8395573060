package io.tuji.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes say what they are; names only tell a table from prose. */
class MediaTypesTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37          , application/pdf",
        "89504e470d0a1a0a0000000d  , image/png",
        "ffd8ffe000104a464946      , image/jpeg",
        "1f8b0800                  , application/gzip",
        "d0cf11e0a1b11ae1          , application/x-ole-storage",
        "504b0506                  , application/zip",
        "504b                      , text/plain",
        "4d5a90000300              , application/octet-stream",
    })
    void readsTheBeginning(String hex, String mediaType) {
        assertThat(of(HexFormat.of().parseHex(hex), "picture.csv.exe")).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml   , application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "word/document.xml , application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "notes/xl/a.txt    , application/zip",
    })
    void looksForThePartsOfAnOfficeFile(String entry, String mediaType) {
        assertThat(of(zip("[Content_Types].xml", entry), "a.zip")).isEqualTo(mediaType);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("名称,代码\n甲,1\n".getBytes(StandardCharsets.UTF_8), "a.CSV", "text/csv"),
                arguments("\uFEFF名称,代码\n".getBytes(StandardCharsets.UTF_8), "a.csv", "text/csv"),
                arguments("名称,代码\n甲,1\n".getBytes(GB18030), "a.csv", "text/csv"),
                arguments("说明".getBytes(StandardCharsets.UTF_8), "a.txt", "text/plain"),
                arguments("  <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "a.csv", "text/html"),
                arguments("<?xml version=\"1.0\"?><svg/>".getBytes(StandardCharsets.UTF_8), "a.png", "application/xml"),
                arguments("a\0b".getBytes(StandardCharsets.UTF_8), "a.csv", MediaTypes.UNKNOWN),
                arguments(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}, "a.txt", MediaTypes.UNKNOWN),
                arguments(new byte[0], "a.txt", MediaTypes.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tellsTextFromBytesAndMarkedUpTextFromProse(byte[] bytes, String name, String mediaType) {
        assertThat(of(bytes, name)).isEqualTo(mediaType);
    }

    @Test
    void aCharacterCutByTheEndOfTheHeadIsNoFault() {
        byte[] bytes = "企业".getBytes(StandardCharsets.UTF_8);

        assertThat(of(Arrays.copyOf(bytes, bytes.length - 1), "a.txt")).isEqualTo("text/plain");
    }

    private static String of(byte[] bytes, String name) {
        return MediaTypes.of(ByteBuffer.wrap(bytes), name);
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
