package io.tuji.publish.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.document.Documents;
import io.tuji.job.Job;
import io.tuji.job.JobRun;
import io.tuji.job.Jobs;
import io.tuji.publish.Newsroom;
import io.tuji.publish.site.PublicSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The site as files for a server outside. Every test is taken back. */
@PlatformTest
@Transactional
class SiteExportIT {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private SiteExportWork work;

    @Autowired
    private SiteExport export;

    @Autowired
    private PublicSite keeper;

    @Autowired
    private Documents documents;

    @Autowired
    private Jobs jobs;

    @Test
    void theFileHoldsEveryPageOfTheSiteAndNothingThatIsNotPublic() throws IOException {
        newsroom.clear(newsroom.enter("hightech_firms", "家", "2023", "970"));
        newsroom.enter("hightech_firms", "家", "2024", "98765");
        newsroom.publish(newsroom.submitted(newsroom.said("季报", "hightech_firms")));
        Job job = jobs.get(jobs.start("public-site", Map.of(), Actor.SYSTEM));
        work.run(new Noted(job));
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(documents.open(export.list().get(0).id()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .as(entry.getName())
                        .doesNotContain("98765", "98,765");
            }
        }
        assertThat(names).isEqualTo(keeper.site().paths()).contains("index.html", "public.css", "en/index.html");
    }

    /** A run of which nobody keeps how far it is. */
    private record Noted(Job job) implements JobRun {

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void total(long pieces) {
            assertThat(pieces).isPositive();
        }

        @Override
        public void progress(long cursor, long done, Map<String, String> result) {
            assertThat(done).isPositive();
        }
    }
}
