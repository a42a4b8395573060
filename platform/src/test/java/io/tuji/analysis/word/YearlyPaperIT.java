package io.tuji.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tuji.PlatformTest;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.internal.Bureau;
import io.tuji.analysis.internal.Desk;
import io.tuji.analysis.internal.Paper;
import io.tuji.analysis.internal.Said;
import io.tuji.audit.Actor;
import io.tuji.demo.Demo;
import io.tuji.engine.plan.analysis.Fact;
import io.tuji.engine.plan.analysis.Recheck;
import io.tuji.engine.value.Quantity;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The yearly paper of the demo as Word: whatever number stands in it, somebody has said. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearlyPaperIT {

    private static final Actor ACTOR = new Actor("tester");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    private Demo demo;

    @Autowired
    private Bureau bureau;

    @Autowired
    private Desk desk;

    @Autowired
    private WordPaper word;

    @Autowired
    private Observations observations;

    @Autowired
    private JdbcClient jdbc;

    private long paper;

    @BeforeAll
    void fill() {
        demo.fill(ACTOR);
        await().atMost(PATIENCE)
                .until(() -> demo.find().flatMap(Demo.Park::filling).isEmpty());
        paper = bureau.begin("YEARLY", "2025").head().id().value();
    }

    @AfterAll
    void remove() {
        jdbc.sql("delete from analysis_paragraph").update();
        jdbc.sql("delete from analysis").update();
        demo.remove(ACTOR);
    }

    private Paper paper() {
        return desk.find(new Analysis.Id(paper)).orElseThrow();
    }

    private XWPFDocument file(Paper written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(written, out);
        String keep = System.getProperty("tuji.analysis.keep", "");
        if (!keep.isEmpty()) {
            Files.write(Path.of(keep), out.toByteArray());
        }
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void everyNumberOfTheFileIsTraced() throws IOException {
        Paper written = paper();
        try (XWPFDocument file = file(written)) {
            assertThat(new Traced(written, observations).untraced(file)).isEmpty();
            assertThat(file.getTables()).hasSize(1);
            assertThat(file.getCharts()).isNotEmpty();
            assertThat(file.getParagraphs()).noneMatch(line -> line.getText().contains("{{"));
        }
        assertThat(written.basis().facts()).hasSizeGreaterThan(60);
    }

    @Test
    void theSignatureIsHeldToTheLastWords() throws IOException {
        try (XWPFDocument file = file(paper())) {
            List<XWPFParagraph> lines = file.getParagraphs();
            int signature = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).getText().equals("（署名单位）"))
                    .findFirst()
                    .orElseThrow();
            int words = IntStream.iterate(signature - 1, i -> i - 1)
                    .filter(i -> !lines.get(i).getText().isBlank())
                    .findFirst()
                    .orElseThrow();
            assertThat(lines.subList(words, signature + 1)).allMatch(XWPFParagraph::isKeepNext);
        }
    }

    @Test
    void aNumberThatIsPlantedIsFound() throws IOException {
        Paper written = paper();
        try (XWPFDocument file = file(written)) {
            file.createParagraph().createRun().setText("另据了解，全年增长12.7%。");
            file.getTables().get(0).getRow(1).getCell(2).setText("4711");
            assertThat(new Traced(written, observations).untraced(file))
                    .anyMatch(found -> found.startsWith("12.7 in"))
                    .anyMatch(found -> found.contains("4711"));
        }
    }

    @Test
    void aChangedObservationIsFlaggedInTheDraft() {
        Paper written = paper();
        Fact level = written.basis().facts().stream()
                .filter(fact -> fact.key().kind() == Fact.Kind.LEVEL)
                .filter(fact -> !new Ref(fact.sources().get(0).id()).isOfPack())
                .findFirst()
                .orElseThrow();
        PlanObservation said =
                observations.find(new Ref(level.sources().get(0).id())).orElseThrow();
        assertThat(desk.broken(written)).isEmpty();
        correct(said, raised(said.what()));
        Recheck.Broken flagged = desk.broken(paper()).values().stream()
                .flatMap(List::stream)
                .filter(found -> found.was().equals(level.shown()))
                .findFirst()
                .orElseThrow();
        assertThat(flagged.now()).isPresent().isNotEqualTo(Optional.of(level.shown()));
        correct(observations.find(said.ref()).orElseThrow(), said.what());
        assertThat(desk.broken(paper())).isEmpty();
        Bureau.now(desk.recompose(written.head().id(), Bureau.LI));
    }

    private void correct(PlanObservation said, What what) {
        assertThat(observations
                        .correct(said.ref(), said.version(), what, "试改", ACTOR)
                        .problems())
                .isEmpty();
    }

    private static What raised(What what) {
        Quantity level = what.level().orElseThrow();
        return new What(
                what.measure(),
                what.area(),
                what.period(),
                Optional.of(new Quantity(level.amount().add(BigDecimal.ONE), level.unit())),
                what.unit(),
                what.growth(),
                what.certainty(),
                what.bound(),
                what.vintage(),
                what.saidBy(),
                what.note(),
                what.basis(),
                what.grade());
    }

    @Test
    void judgementsStandInTheHeadings() {
        assertThat(paper().standing())
                .filteredOn(Said::isHeading)
                .extracting(Said::text)
                .anyMatch(text -> text.matches("一、总体判断：.*项.*"))
                .anyMatch(text -> text.matches("（一）.*：.*项.*"));
    }

    @Test
    void demonstrationDataAreNamedAsSuch() throws IOException {
        assertThat(Bureau.text(paper())).contains("含虚构的演示数据");
        try (XWPFDocument file = file(paper())) {
            assertThat(file.getParagraphs()).anyMatch(line -> line.getText().contains("草稿，未经批准"));
        }
    }
}
