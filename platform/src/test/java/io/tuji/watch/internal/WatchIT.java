package io.tuji.watch.internal;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.district.District;
import io.tuji.importing.Delivery;
import io.tuji.importing.SourceId;
import io.tuji.registry.TestRegistry;
import io.tuji.roster.Roster;
import io.tuji.watch.ChangeKind;
import io.tuji.watch.Month;
import io.tuji.watch.Watch;
import io.tuji.watch.Watch.Comparison;
import io.tuji.watch.Watch.Group;
import io.tuji.watch.Watch.Watched;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two days of an invented register: each kind of change is found once, and what says the same has not changed. */
@PlatformTest
class WatchIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);
    private static final LocalDate SECOND = LocalDate.of(2024, 2, 29);
    private static final LocalDate THIRD = LocalDate.of(2024, 3, 31);
    private static final String ELSEWHERE = "310101";

    @Autowired
    Watch watch;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    District district;

    @Autowired
    MockMvc mvc;

    private Visitor officer;
    private SourceId source;
    private String home;

    @BeforeEach
    void aSourceOfItsOwn() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        source = registry.source(50);
        home = district.get().head().division();
    }

    /** A row of the register as it can be changed. */
    private record Row(String code, String name, String founded, String capital, String division, String address) {

        String line() {
            return String.join(",", code, name, "有限责任公司", founded, capital, division, address, "软件开发");
        }

        Row named(String other) {
            return new Row(code, other, founded, capital, division, address);
        }

        Row withCapital(String other) {
            return new Row(code, name, founded, other, division, address);
        }

        Row in(String other) {
            return new Row(code, name, founded, capital, other, address);
        }

        Row at(String other) {
            return new Row(code, name, founded, capital, division, other);
        }
    }

    private Row row(String founded, String division) {
        return new Row(TestRegistry.freshCode(), TestRegistry.freshWord() + "公司", founded, "168", division, "虚构大路1号");
    }

    private Row row() {
        return row("2019-02-06", home);
    }

    private void take(LocalDate day, Delivery delivery, Row... rows) {
        registry.take(
                source, day, delivery, List.of(rows).stream().map(Row::line).toList());
    }

    /** Only kinds of which there are any. */
    private Map<ChangeKind, Long> counts(LocalDate from, LocalDate to) {
        return watch.counts(new Comparison(source, from, to), officer).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Watched watched() {
        return watch.sources().stream()
                .filter(s -> s.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachKindOfChangeIsFoundOnce() {
        Row capital = row();
        Row name = row();
        Row address = row();
        Row out = row();
        Row in = row("2019-02-06", ELSEWHERE);
        Row gone = row();
        Row same = row();
        take(FIRST, Delivery.FULL, capital, name, address, out, in, gone, same);
        take(
                SECOND,
                Delivery.FULL,
                capital.withCapital("200"),
                name.named(TestRegistry.freshWord() + "更名公司"),
                address.at("虚构小路9号"),
                out.in(ELSEWHERE),
                in.in(home),
                same,
                row("2024-02-10", home));
        assertThat(counts(FIRST, SECOND))
                .isEqualTo(Map.of(
                        ChangeKind.CAPITAL, 1L,
                        ChangeKind.NAME, 1L,
                        ChangeKind.ADDRESS, 1L,
                        ChangeKind.MOVED_OUT, 1L,
                        ChangeKind.MOVED_IN, 1L,
                        ChangeKind.GONE, 1L,
                        ChangeKind.NEW, 1L));
    }

    @Test
    void anUnchangedFileShowsNoChange() {
        Row one = row();
        take(FIRST, Delivery.FULL, one);
        take(SECOND, Delivery.FULL, one);
        Row other = row();
        take(THIRD, Delivery.FULL, one, other);
        assertThat(counts(FIRST, SECOND)).isEmpty();
        assertThat(counts(SECOND, THIRD)).isEqualTo(Map.of(ChangeKind.NEW, 1L));
    }

    @Test
    void aFileThatCameAfterALaterOneIsNotCompared() {
        Row one = row();
        take(FIRST, Delivery.FULL, one);
        take(THIRD, Delivery.FULL, one.withCapital("300"));
        take(SECOND, Delivery.FULL, one.withCapital("200"));
        assertThat(watched().days()).containsExactly(THIRD, FIRST);
    }

    @Test
    void onlyAFullFileTellsThatAFirmIsGoneAndALaterOneThatItIsBack() {
        Row stays = row();
        Row leaves = row();
        take(FIRST, Delivery.FULL, stays, leaves);
        take(SECOND, Delivery.DELTA, stays.withCapital("300"));
        assertThat(counts(FIRST, SECOND)).isEqualTo(Map.of(ChangeKind.CAPITAL, 1L));
        take(THIRD, Delivery.FULL, stays.withCapital("300"));
        assertThat(counts(SECOND, THIRD)).isEqualTo(Map.of(ChangeKind.GONE, 1L));
        take(THIRD.plusMonths(1), Delivery.FULL, stays.withCapital("300"), leaves);
        assertThat(counts(THIRD, THIRD.plusMonths(1))).isEqualTo(Map.of(ChangeKind.RETURNED, 1L));
        assertThat(counts(SECOND, THIRD)).isEqualTo(Map.of(ChangeKind.GONE, 1L));
        assertThat(counts(FIRST, THIRD.plusMonths(1))).isEqualTo(Map.of(ChangeKind.CAPITAL, 1L));
    }

    @Test
    void monthsCountFoundingsAndMovesOfTheDistrictAlone() {
        Row moves = row("2019-02-06", ELSEWHERE);
        take(FIRST, Delivery.FULL, moves, row());
        take(SECOND, Delivery.FULL, moves.in(home), row("2024-02-10", home), row("2024-02-11", ELSEWHERE));
        List<Month> months = watch.months(watched(), Group.ALL, officer);
        assertThat(months.get(0).founded().find()).contains(1L);
        assertThat(months.get(0).movedIn().find()).contains(1L);
        assertThat(months.get(0).movedOut().find()).contains(0L);
        assertThat(months.get(1).founded().find()).isEmpty();
        Group unplaced = new Group(Optional.of(Group.UNPLACED), Optional.empty());
        assertThat(watch.months(watched(), unplaced, officer).get(0).founded().find())
                .contains(1L);
        Group nobody = new Group(Optional.empty(), Optional.of(new Roster.Id(999_999)));
        assertThat(watch.months(watched(), nobody, officer).get(0).movedIn().find())
                .contains(0L);
    }

    @Test
    void pagesAndProgramsShowTheSame() throws Exception {
        Row changed = row();
        Row same = row();
        take(FIRST, Delivery.FULL, changed, same);
        take(SECOND, Delivery.FULL, changed.withCapital("999"), same);
        String number = Long.toString(source.value());
        mvc.perform(get("/watch/changes").param("source", number).with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(changed.name())))
                .andExpect(content().string(not(containsString(same.name()))));
        mvc.perform(get("/watch/changes/csv").param("source", number).with(signedInAs(officer)))
                .andExpect(content().string(containsString(changed.code())));
        mvc.perform(get("/watch/months").param("source", number).with(signedInAs(officer)))
                .andExpect(status().isOk());
        mvc.perform(get("/watch/months/csv").param("source", number).with(signedInAs(officer)))
                .andExpect(content().string(containsString("2024-02")));
        mvc.perform(get("/watch/changes").param("source", "0").with(signedInAs(officer)))
                .andExpect(content().string(containsString("WAT-101")));
        mvc.perform(get("/api/v1/watch/changes")
                        .param("source", number)
                        .param("kind", "CAPITAL")
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rows[0].before").value("1680000 CNY"))
                .andExpect(jsonPath("$.rows[0].after").value("9990000 CNY"));
        mvc.perform(get("/api/v1/watch/changes")
                        .param("source", number)
                        .param("from", "2024-02-29")
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("WAT-103"));
        mvc.perform(get("/api/v1/watch/months").param("source", number).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].month").value("2024-02"));
    }

    @Test
    void aPersonOfAFirmSeesNoOtherFirmsChanges() {
        Row changed = row();
        take(FIRST, Delivery.FULL, changed);
        take(SECOND, Delivery.FULL, changed.withCapital("999"));
        Visitor firm = accounts.create(Optional.empty(), Role.FIRM);
        assertThat(watch.counts(new Comparison(source, FIRST, SECOND), firm).values())
                .containsOnly(0L);
    }
}
