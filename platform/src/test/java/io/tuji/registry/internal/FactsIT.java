package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactRecorded;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import io.tuji.registry.TestRegistry;
import io.tuji.registry.Title;
import io.tuji.registry.TitleEnded;
import io.tuji.registry.TitleGained;
import io.tuji.registry.Titles;
import io.tuji.registry.Titles.Grant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PlatformTest
@RecordApplicationEvents
class FactsIT {

    private static final Actor OFFICER = new Actor("officer");
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    @Autowired
    Facts facts;

    @Autowired
    Titles titles;

    @Autowired
    TestRegistry registry;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private CompanyId company;
    private FactDefinition staff;

    @BeforeEach
    void aCompany() {
        company = registry.company(TestRegistry.freshWord());
        staff = facts.find("staff").orElseThrow();
    }

    private Statement.Id say(int year, long people, String speaker) {
        return facts.record(
                new What(
                        company,
                        "staff",
                        Period.year(year),
                        new Content.Amount(Quantity.of(people, Unit.get("人"))),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        LocalDate.of(2026, 1, 31),
                        speaker,
                        Optional.empty()),
                OFFICER);
    }

    private String believed(Instant asOf) {
        return facts.believed(company, staff, asOf)
                .find()
                .map(statement -> statement.what().content().text())
                .orElse("?");
    }

    @Test
    void theLatestPeriodIsBelievedAndTheLaterWordOfASpeaker() {
        say(2024, 100, "企业年报");
        Statement.Id first = say(2025, 120, "企业年报");
        say(2025, 130, "企业年报");
        assertThat(believed(ALWAYS)).isEqualTo("130 人");
        assertThat(facts.believed(company, staff, Period.year(2024), ALWAYS).find())
                .map(statement -> statement.what().content().text())
                .contains("100 人");
        assertThat(facts.history(company, staff)).hasSize(3);
        assertThat(facts.history(company, staff).get(0).supersedes()).contains(first);
        assertThat(events.stream(FactRecorded.class)).hasSize(3);
    }

    @Test
    void whatWasBelievedOnAPastDayCanBeAsked() {
        say(2025, 120, "企业年报");
        Instant between = jdbc.sql("select clock_timestamp()")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
        say(2025, 130, "企业年报");
        assertThat(believed(between)).isEqualTo("120 人");
        assertThat(believed(Instant.EPOCH)).isEqualTo("?");
    }

    @Test
    void aStatementIsNeverChanged() {
        long id = say(2025, 120, "企业年报").value();
        assertThatThrownBy(() -> jdbc.sql("update statement set amount = 1 where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from statement where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aStatementNamesTheSourceRecordThatSaysIt() {
        long record = jdbc.sql("select max(record_id) from registration where company_id = :id")
                .param("id", company.value())
                .query(Long.class)
                .single();
        facts.record(
                new What(
                        company,
                        "tax_place",
                        Period.day(LocalDate.of(2026, 1, 31)),
                        new Content.Words("徐汇区"),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        LocalDate.of(2026, 1, 31),
                        "税务局",
                        Optional.of(record)),
                OFFICER);
        FactDefinition place = facts.find("tax_place").orElseThrow();
        assertThat(facts.history(company, place).get(0).what().record()).contains(record);
    }

    @Test
    void aTitleNobodyRecordedIsUnknownAndAnEndedOneIsNot() {
        LocalDate day = LocalDate.of(2024, 5, 5);
        assertThat(titles.has(company, "listed", day)).isEqualTo(Truth.UNKNOWN);
        Title.Id id = titles.grant(
                new Grant(
                        company,
                        "listed",
                        Optional.empty(),
                        LocalDate.of(2023, 1, 1),
                        Optional.empty(),
                        "上海证券交易所",
                        "公告"),
                OFFICER);
        assertThat(titles.has(company, "listed", day)).isEqualTo(Truth.YES);
        titles.end(id, new Title.End(LocalDate.of(2024, 1, 1), "退市"), OFFICER);
        assertThat(titles.has(company, "listed", day)).isEqualTo(Truth.NO);
        assertThat(titles.has(company, "listed", LocalDate.of(2023, 6, 1))).isEqualTo(Truth.YES);
        assertThat(titles.has(company, "listed", LocalDate.of(2022, 6, 1))).isEqualTo(Truth.UNKNOWN);
        assertThat(events.stream(TitleGained.class)).hasSize(1);
        assertThat(events.stream(TitleEnded.class)).hasSize(1);
    }

    @Test
    void aTitleThatRanOutMayHaveBeenRenewedElsewhere() {
        titles.grant(
                new Grant(
                        company,
                        "high_tech",
                        Optional.of("GR2020"),
                        LocalDate.of(2020, 1, 1),
                        Optional.of(LocalDate.of(2022, 12, 31)),
                        "上海市科委",
                        "公告"),
                OFFICER);
        assertThat(titles.has(company, "high_tech", LocalDate.of(2023, 1, 1))).isEqualTo(Truth.UNKNOWN);
    }
}
