package io.tuji.registry.web;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.registry.internal.BringBack;
import io.tuji.registry.internal.RegistryProblem;
import io.tuji.registry.internal.Revisions.Outcome;
import io.tuji.web.ReceivedFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives an exported list that was edited outside, whether a person or a program sends it. */
@Component
class BringBackDesk {

    private final BringBack bringBack;
    private final ReceivedFile received;

    BringBackDesk(BringBack bringBack, ReceivedFile received) {
        this.bringBack = bringBack;
        this.received = received;
    }

    Outcome preview(Optional<MultipartFile> file, String reason, Visitor visitor) throws IOException {
        if (file.isEmpty()) {
            return refused(RegistryProblem.NO_FILE.at(Place.field("file")));
        }
        if (reason.isBlank()) {
            return refused(RegistryProblem.REASON_MISSING.at(Place.field("reason")));
        }
        return received.read(file.get(), (path, name) -> bringBack.preview(path, name, reason.strip(), visitor));
    }

    private static Outcome refused(Problem problem) {
        return new Outcome(List.of(problem), Optional.empty());
    }
}
