package io.tuji.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts what browsers refused under the content security policy; logs one report a second at most, because anybody can send them. */
@Component
public class CspReports {

    private static final Logger log = LoggerFactory.getLogger(CspReports.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Clock clock;
    private long count;
    private Instant lastLogged = Instant.EPOCH;

    CspReports(Clock clock) {
        this.clock = clock;
    }

    public synchronized void take(String report) {
        count++;
        Instant now = clock.instant();
        if (now.isAfter(lastLogged.plus(PAUSE))) {
            lastLogged = now;
            log.warn("a browser refused content: {}", withoutQueries(report.replaceAll("\\p{Cntrl}", " ")));
        }
    }

    /** What people looked for stands in the queries of addresses. */
    private static String withoutQueries(String report) {
        return report.replaceAll("\\?[^\"\\s]*", "");
    }

    public synchronized long count() {
        return count;
    }
}
