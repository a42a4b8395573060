package io.tuji.audit.internal;

import io.tuji.setting.Home;
import io.tuji.setting.KeptFiles;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The key and the anchor go with the entries: without them equal persons are strangers and a cut end is not seen. */
@Component
class AuditFiles implements KeptFiles {

    private final Home home;

    AuditFiles(Home home) {
        this.home = home;
    }

    /** An anchor newer than the entries would say that their end was cut off. */
    @Override
    public List<KeptFile> readBeforeTheRows() {
        return Stream.of(PersonalHash.SECRET, AnchorFile.NAME)
                .map(name -> new KeptFile(name, home.file(name)))
                .filter(file -> Files.exists(file.path()))
                .toList();
    }
}
