package io.tuji.backup.internal;

import io.tuji.backup.internal.Manifest.FilePart;
import io.tuji.backup.internal.Manifest.TablePart;
import io.tuji.district.District;
import io.tuji.setting.KeptFiles;
import io.tuji.setting.KeptFiles.KeptFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes all tables as one snapshot sees them, with the files that belong to it. */
@Component
class BackupWriting {

    /** How often a newer snapshot is taken because an import erased its file just after the one before. */
    private static final int SNAPSHOTS = 3;

    private final SnapshotStore store;
    private final List<KeptFiles> keepers;
    private final District district;
    private final BuildProperties build;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    BackupWriting(
            SnapshotStore store,
            List<KeptFiles> keepers,
            District district,
            BuildProperties build,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.keepers = keepers;
        this.district = district;
        this.build = build;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    Manifest write(OutputStream file, BackupRun run) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(file)) {
            Optional<Manifest> manifest = Optional.empty();
            for (int left = SNAPSHOTS; manifest.isEmpty(); left--) {
                run.goOnOrStop();
                manifest = attempt(archive, run, left == 1);
            }
            archive.finish(manifest.get());
            return manifest.get();
        }
    }

    /** Empty if a file that the rows name was gone: its import has ended meanwhile, and a newer snapshot knows that. */
    private Optional<Manifest> attempt(ArchiveWriter archive, BackupRun run, boolean last) throws IOException {
        try (OpenFiles files = new OpenFiles()) {
            files.open(keepers.stream()
                    .flatMap(k -> k.readBeforeTheRows().stream())
                    .toList());
            Instant at = clock.instant();
            return InTransaction.of(snapshot, () -> {
                List<KeptFile> named = keepers.stream()
                        .flatMap(k -> k.namedByTheRows().stream())
                        .toList();
                return files.open(named) || last ? Optional.of(write(archive, files, at, run)) : Optional.empty();
            });
        }
    }

    private Manifest write(ArchiveWriter archive, OpenFiles open, Instant at, BackupRun run) throws IOException {
        List<FilePart> files = open.writeTo(archive);
        Map<String, List<String>> columns = store.tables();
        run.tables(columns.size());
        List<TablePart> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            run.begin(table.getKey());
            tables.add(archive.table(
                    table.getKey(),
                    table.getValue(),
                    out -> store.copy(table.getKey(), table.getValue(), new Watched(out, run))));
            run.finished();
        }
        return new Manifest(
                Manifest.FORM,
                String.valueOf(build.getVersion()),
                store.version(),
                store.server(),
                at,
                district.find().map(pack -> pack.head().name().zh()),
                tables,
                store.leftOut(),
                store.sequences(),
                files);
    }

    /** Counts rows, each of which is written as one, and hears of a wish to stop between two. */
    private static final class Watched extends FilterOutputStream {

        private final BackupRun run;

        Watched(OutputStream below, BackupRun run) {
            super(below);
            this.run = run;
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            run.goOnOrStop();
            run.row();
            out.write(content, from, length);
        }
    }
}
