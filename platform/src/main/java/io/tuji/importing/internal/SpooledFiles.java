package io.tuji.importing.internal;

import io.tuji.setting.KeptFiles;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files of imports that are under way or could go on, so that they can do so from a backup too. */
@Component
class SpooledFiles implements KeptFiles {

    private final RunStore runs;
    private final Spool spool;

    SpooledFiles(RunStore runs, Spool spool) {
        this.runs = runs;
        this.spool = spool;
    }

    @Override
    public List<KeptFile> namedByTheRows() {
        Stream<String> ended = runs.spoolNamesOfEnded().stream().filter(spool::has);
        return Stream.concat(runs.spoolNamesInUse().stream(), ended)
                .map(name -> new KeptFile(Spool.FOLDER + "/" + name, spool.path(name)))
                .toList();
    }
}
