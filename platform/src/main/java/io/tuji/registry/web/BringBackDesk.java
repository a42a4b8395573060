package io.tuji.registry.web;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.registry.internal.BringBack;
import io.tuji.registry.internal.RegistryProblem;
import io.tuji.registry.internal.Revisions.Outcome;
import io.tuji.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives an exported list that was edited outside, whether a person or a program sends it. */
@Component
class BringBackDesk {

    private static final String INCOMING = "incoming";

    private final BringBack bringBack;
    private final Home home;

    BringBackDesk(BringBack bringBack, Home home) {
        this.bringBack = bringBack;
        this.home = home;
    }

    Outcome preview(Optional<MultipartFile> file, String reason, Visitor visitor) throws IOException {
        if (file.isEmpty()) {
            return refused(RegistryProblem.NO_FILE.at(Place.field("file")));
        }
        if (reason.isBlank()) {
            return refused(RegistryProblem.REASON_MISSING.at(Place.field("reason")));
        }
        Path received = Files.createTempFile(home.folder(INCOMING), "bring-back", "");
        try {
            file.get().transferTo(received);
            String name = Optional.ofNullable(file.get().getOriginalFilename()).orElse("");
            return bringBack.preview(received, nameOf(name), reason.strip(), visitor);
        } finally {
            Files.deleteIfExists(received);
        }
    }

    /** Some browsers send the whole path. */
    private static String nameOf(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "?" : name;
    }

    private static Outcome refused(Problem problem) {
        return new Outcome(List.of(problem), Optional.empty());
    }
}
