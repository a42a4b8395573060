package io.tuji.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file that the visitor saves. It is written on the request's own thread while it is made: its size is not known before, and when the
 * making fails, the connection breaks off, so that the browser reports a failed download and never a shortened file.
 *
 * @param stem the name without its ending, in any script
 */
public record Download(String stem, Kind kind) {

    public enum Kind {
        CSV(".csv", "text/csv;charset=UTF-8"),
        XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        TEXT(".txt", "text/plain;charset=UTF-8"),
        /** RFC 5545. */
        CALENDAR(".ics", "text/calendar;charset=UTF-8");

        private final String ending;
        private final String mediaType;

        Kind(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }
    }

    @FunctionalInterface
    public interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    public Download {
        stem = stem.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        if (stem.isEmpty()) {
            throw new IllegalArgumentException("a file needs a name");
        }
    }

    public String fileName() {
        return stem + kind.ending;
    }

    public void send(HttpServletResponse response, Body body) throws IOException {
        response.setContentType(kind.mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        body.writeTo(response.getOutputStream());
    }
}
