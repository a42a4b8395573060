package io.tuji.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.audit.Actor;
import io.tuji.importing.Delivery;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Order;
import io.tuji.importing.Imports.Preview;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Imports.Started;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports small files through the front door and tells what is in the tables afterwards. */
@Component
public class ImportFixture {

    public static final Actor ACTOR = new Actor("tester");
    public static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static final AtomicLong SERIAL = new AtomicLong();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final Imports imports;
    private final Sources sources;
    private final Jobs jobs;
    private final RunStore runs;
    private final JdbcClient jdbc;

    ImportFixture(Imports imports, Sources sources, Jobs jobs, RunStore runs, JdbcClient jdbc) {
        this.imports = imports;
        this.sources = sources;
        this.jobs = jobs;
        this.runs = runs;
        this.jdbc = jdbc;
    }

    /** A source of its own for each test, since all tests share one database. */
    public SourceId source() {
        return sources.add("registry", "测试来源 " + SERIAL.incrementAndGet(), Delivery.FULL, 50, ACTOR);
    }

    /** A hundred thousand serials that no other test uses. */
    public long serials() {
        return SERIAL.incrementAndGet() * 100_000;
    }

    public Received receive(String content) {
        return receive(content.getBytes(StandardCharsets.UTF_8), "qiye.csv");
    }

    public Received receive(byte[] content, String name) {
        return imports.receive(new ByteArrayInputStream(content), name);
    }

    public ImportRun take(SourceId source, String content, Delivery delivery, LocalDate asOf) {
        return take(source, receive(content), delivery, asOf);
    }

    public ImportRun take(SourceId source, Received file, Delivery delivery, LocalDate asOf) {
        return await(start(source, file, delivery, asOf));
    }

    public Started start(SourceId source, Received file, Delivery delivery, LocalDate asOf) {
        Preview preview = imports.preview(source, file, Optional.empty());
        return imports.start(new Order(source, file, preview.profile(), delivery, asOf), ACTOR);
    }

    public ImportRun await(Started started) {
        JobId job = started.job().orElseThrow();
        org.awaitility.Awaitility.await()
                .atMost(LONG_ENOUGH)
                .until(() -> jobs.get(job).state().isEnded());
        assertThat(jobs.get(job).failure()).isEmpty();
        assertThat(jobs.get(job).state()).isEqualTo(JobState.DONE);
        return runs.get(started.run());
    }

    /** How many rows each table of imports and firms has. */
    public Map<String, Long> rowsOfTables() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : new String[] {
            "import_run", "source_record", "source_subject", "import_set_aside", "import_fault", "company"
        }) {
            rows.put(
                    table,
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return rows;
    }

    /** Everything that is kept of a run, as one text. */
    public String keptOf(ImportRun run) {
        return jdbc.sql("""
                        select coalesce(string_agg(t, ' '), '') from (
                            select raw::text as t from source_record where import_id = :import
                            union all select cells::text from import_set_aside where import_id = :import
                            union all select coalesce(field, '') || arguments::text from import_fault where import_id = :import
                        ) kept
                        """)
                .param("import", run.id().value())
                .query(String.class)
                .single();
    }

    public long gone(SourceId source) {
        return jdbc.sql("select count(gone_import_id) from source_subject where source_id = :source")
                .param("source", source.value())
                .query(Long.class)
                .single();
    }

    public Optional<String> nameOf(String code) {
        return jdbc.sql("select name from company where credit_code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }
}
