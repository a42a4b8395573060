package io.tuji.registry;

import io.tuji.audit.Actor;
import io.tuji.engine.identity.CreditCode;
import io.tuji.importing.Delivery;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Order;
import io.tuji.importing.Imports.Preview;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Imports.Started;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import io.tuji.job.Job;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes companies for tests, through the import that makes them in life; when it ends they can be found. */
@Component
public class TestRegistry {

    public static final String HEADER = "统一社会信用代码,企业名称,企业类型,成立日期,注册资本（万元）,区划代码,住所,经营范围";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Imports imports;
    private final Sources sources;
    private final Jobs jobs;
    private final JdbcClient jdbc;

    TestRegistry(Imports imports, Sources sources, Jobs jobs, JdbcClient jdbc) {
        this.imports = imports;
        this.sources = sources;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    public SourceId source(int authority) {
        return sources.add("registry", "企业测试来源 " + SERIAL.incrementAndGet(), Delivery.DELTA, authority, Actor.SYSTEM);
    }

    /** A code that no other test has, with both checks in order. */
    public static String freshCode() {
        String base = "91310104" + "%08d".formatted(70_000_000 + SERIAL.incrementAndGet());
        return ALPHABET.chars()
                .mapToObj(organisation -> base + (char) organisation)
                .flatMap(start -> ALPHABET.chars().mapToObj(check -> start + (char) check))
                .flatMap(text -> CreditCode.read(text).find().stream())
                .filter(code -> code.grade() == CreditCode.Grade.VALID)
                .map(CreditCode::text)
                .findFirst()
                .orElseGet(TestRegistry::freshCode);
    }

    /** A word that no other test has, to find by. */
    public static String freshWord() {
        return "测" + "甲乙丙丁戊己庚辛壬癸".charAt(SERIAL.get() % 10) + "试" + SERIAL.incrementAndGet() + "号";
    }

    /** A day on which no other test founds a firm. */
    public static LocalDate freshDay() {
        return LocalDate.of(1980, 1, 1).plusDays(SERIAL.incrementAndGet());
    }

    /** Three characters that no other test has together: unlike {@link #freshWord} not even similar to another. */
    public static String freshBrand() {
        Random random = new Random(SERIAL.incrementAndGet());
        StringBuilder brand = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            byte[] frequent = {(byte) (0xB0 + random.nextInt(39)), (byte) (0xA1 + random.nextInt(94))};
            brand.append(new String(frequent, Charset.forName("GB2312")));
        }
        return brand.toString();
    }

    /** Imports lines under {@link #HEADER} and gives the companies of their codes, in order. */
    public List<CompanyId> take(SourceId source, LocalDate asOf, List<String> lines) {
        return take(source, asOf, Delivery.DELTA, lines);
    }

    public List<CompanyId> take(SourceId source, LocalDate asOf, Delivery delivery, List<String> lines) {
        byte[] file = (HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Received received = imports.receive(new ByteArrayInputStream(file), "名录.csv");
        Preview preview = imports.preview(source, received, Optional.empty());
        Started started = imports.start(new Order(source, received, preview.profile(), delivery, asOf), Actor.SYSTEM);
        await(started);
        return lines.stream()
                .map(line -> companyOf(source, line.substring(0, line.indexOf(','))))
                .toList();
    }

    /** One company as the first source of it says. */
    public CompanyId company(String name) {
        return take(source(50), LocalDate.of(2024, 1, 1), List.of(line(freshCode(), name)))
                .get(0);
    }

    public static String line(String code, String name) {
        return code + "," + name + ",有限责任公司,2019-02-06,168,310104,上海市徐汇区测试路1号,软件开发";
    }

    private void await(Started started) {
        Job job = jobs.get(started.job().orElseThrow());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!job.state().isEnded() && System.nanoTime() < end) {
            Thread.onSpinWait();
            job = jobs.get(job.id());
        }
        if (job.state() != JobState.DONE) {
            throw new IllegalStateException("not imported: " + job);
        }
    }

    private CompanyId companyOf(SourceId source, String code) {
        return new CompanyId(jdbc.sql("select company_id from company_link where source_id = :source and key = :key")
                .param("source", source.value())
                .param("key", code)
                .query(Long.class)
                .single());
    }
}
