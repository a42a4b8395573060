package io.tuji.audit.internal;

import io.tuji.audit.AuditVerification.AuditAnchor;
import io.tuji.setting.Home;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The end of the chain, noted outside the database: whoever cuts the chain there cannot cut it here. */
@Component
class AnchorFile {

    static final String NAME = "audit.anchor";

    private final Home home;

    AnchorFile(Home home) {
        this.home = home;
    }

    Optional<AuditAnchor> read() {
        return home.findSecret(NAME).map(text -> {
            String[] parts = text.strip().split(" ", -1);
            if (parts.length != 3) {
                throw new IllegalStateException(NAME + " in the home folder is not readable: " + text);
            }
            return new AuditAnchor(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]));
        });
    }

    void write(AuditAnchor anchor) {
        home.writeSecret(NAME, anchor.sequence() + " " + anchor.hash() + " " + anchor.at() + "\n");
    }
}
