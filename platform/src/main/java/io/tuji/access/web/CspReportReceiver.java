package io.tuji.access.web;

import io.tuji.access.Open;
import io.tuji.access.internal.CspReports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what browsers report of the content security policy; anybody can send it, so it is short and never trusted. */
@RestController
@Open
class CspReportReceiver {

    private static final int LONGEST = 8 * 1024;

    private final CspReports reports;

    CspReportReceiver(CspReports reports) {
        this.reports = reports;
    }

    @PostMapping("/csp-report")
    ResponseEntity<Void> take(InputStream body) throws IOException {
        byte[] report = body.readNBytes(LONGEST + 1);
        if (report.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        reports.take(new String(report, StandardCharsets.UTF_8));
        return ResponseEntity.noContent().build();
    }
}
