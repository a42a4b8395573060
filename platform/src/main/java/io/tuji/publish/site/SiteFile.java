package io.tuji.publish.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One file of the public site, kept as most readers take it: texts as gzip, workbooks as they are. */
public final class SiteFile {

    private static final int TAG = 32;

    private final String path;
    private final boolean packed;
    private final byte[] kept;
    private final String tag;

    SiteFile(String path, byte[] bytes) {
        this.path = path;
        this.packed = !path.endsWith(".xlsx");
        this.kept = packed ? pack(bytes) : bytes.clone();
        this.tag = tag(bytes);
    }

    static SiteFile of(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Below the root of the site. */
    public String path() {
        return path;
    }

    public byte[] bytes() {
        return packed ? unpack(kept) : kept.clone();
    }

    /** Whether {@link #kept} are the bytes as gzip. */
    public boolean isPacked() {
        return packed;
    }

    public byte[] kept() {
        return kept.clone();
    }

    int size() {
        return kept.length;
    }

    /** Changes with every byte. */
    public String tag() {
        return tag;
    }

    public String mediaType() {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "csv" -> "text/csv;charset=UTF-8";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "atom" -> "application/atom+xml;charset=UTF-8";
            case "ics" -> "text/calendar;charset=UTF-8";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> throw new IllegalStateException("no media type of " + path);
        };
    }

    private static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, TAG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
