package io.tuji.publish.internal;

import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.publish.site.PublicSite;
import io.tuji.publish.site.Site;
import io.tuji.publish.site.SiteFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Packs every file of the public site into one archive. */
@Component
class SiteExportWork implements JobWork {

    private static final String NAME = "public-site.zip";
    private static final int STEP = 50;

    private final PublicSite keeper;
    private final Documents documents;
    private final TransactionOperations transaction;

    SiteExportWork(PublicSite keeper, Documents documents, TransactionOperations transaction) {
        this.keeper = keeper;
        this.documents = documents;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return SiteExport.KIND;
    }

    @Override
    public void run(JobRun run) {
        Site site = keeper.site();
        List<String> paths = site.paths();
        run.total(paths.size());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < paths.size(); i++) {
                put(zip, site.find(paths.get(i)).orElseThrow());
                if (i % STEP == STEP - 1) {
                    if (run.isCancelled()) {
                        return;
                    }
                    run.progress(0, i + 1L, Map.of());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        transaction.executeWithoutResult(status -> {
            Document stored = store(packed.toByteArray(), run);
            run.progress(
                    paths.size(),
                    paths.size(),
                    Map.of("document", Long.toString(stored.id().value()), "sha256", stored.sha256()));
        });
    }

    private Document store(byte[] bytes, JobRun run) {
        return documents.store(
                new NewDocument(
                        SiteExport.OWNER, DocumentClass.OTHER, NAME, run.job().actor()),
                new ByteArrayInputStream(bytes));
    }

    private static void put(ZipOutputStream zip, SiteFile file) throws IOException {
        ZipEntry entry = new ZipEntry(file.path());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.bytes());
        zip.closeEntry();
    }
}
