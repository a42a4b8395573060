package io.tuji.placing.internal;

import static io.tuji.Bearer.bearer;
import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.district.District;
import io.tuji.engine.place.Door;
import io.tuji.engine.place.HouseNumber;
import io.tuji.engine.place.Parity;
import io.tuji.engine.place.RoadKey;
import io.tuji.importing.SourceId;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import io.tuji.placing.CompanyPlace;
import io.tuji.placing.CompanyPlace.Basis;
import io.tuji.placing.CompanyPlace.State;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Placings;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import io.tuji.web.Undo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What people confirm of roads places the firms there, and what they take back does so no longer. */
@PlatformTest
class PlacingIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final int STRETCHES = 50;

    @Autowired
    Placings placings;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    District district;

    @Autowired
    Jobs jobs;

    @Autowired
    MockMvc mvc;

    private Visitor officer;
    private SourceId source;
    private String home;
    private String west;
    private String east;
    private String road;

    @BeforeEach
    void aRoadOfItsOwn() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        source = registry.source(50);
        home = district.get().head().division();
        west = district.get().places().subdistricts().get(0).code();
        east = district.get().places().subdistricts().get(1).code();
        road = "虚构" + letters() + "路";
    }

    /** Digits would be read as a house number. */
    private static String letters() {
        String serial = TestRegistry.freshWord().replaceAll("\\D", "");
        return serial.chars()
                .mapToObj(c -> String.valueOf("子丑寅卯辰巳午未申酉".charAt(c - '0')))
                .reduce("", String::concat);
    }

    private String line(String code, String address) {
        return code + "," + TestRegistry.freshWord() + "公司,有限责任公司,2019-02-06,168," + home + "," + address + ",软件开发";
    }

    private List<CompanyId> firmsAt(List<String> addresses) {
        List<CompanyId> firms = registry.take(
                source,
                DAY,
                addresses.stream()
                        .map(address -> line(TestRegistry.freshCode(), address))
                        .toList());
        placings.follow();
        return firms;
    }

    private CompanyId firmAt(String address) {
        return firmsAt(List.of(address)).get(0);
    }

    private Confirmation confirm(String road, int first, int last, String subdistrict) {
        Door stretch = new Door(new RoadKey(home, road), new HouseNumber(first, last, Parity.ODD));
        return placings.confirm(stretch, subdistrict, officer).confirmation().orElseThrow();
    }

    private CompanyPlace placeOf(CompanyId firm) {
        return placings.find(firm).orElseThrow();
    }

    private Optional<String> subdistrictOf(CompanyId firm) {
        return placeOf(firm).subdistrict().find();
    }

    @Test
    void fiftyConfirmationsPlaceTheFirmsOfTheirSegmentsAndNoOthers() {
        List<String> addresses = IntStream.range(0, STRETCHES)
                .boxed()
                .flatMap(i -> IntStream.of(1, 3, 9).mapToObj(n -> road + (100 * i + n) + "号2层"))
                .toList();
        List<CompanyId> firms = firmsAt(addresses);
        CompanyId beyond = firmAt(road + "9999号");
        assertThat(firms).allMatch(firm -> placeOf(firm).state() == State.UNCONFIRMED);
        List<Confirmation> said = new ArrayList<>();
        for (int i = 0; i < STRETCHES; i++) {
            said.add(confirm(road, 100 * i + 1, 100 * i + 9, i % 2 == 0 ? west : east));
        }
        for (int i = 0; i < firms.size(); i++) {
            assertThat(subdistrictOf(firms.get(i))).contains(i / 3 % 2 == 0 ? west : east);
            assertThat(placeOf(firms.get(i)).grounds())
                    .containsExactly(said.get(i / 3).id());
        }
        assertThat(placeOf(beyond).state()).isEqualTo(State.UNCONFIRMED);
        said.forEach(confirmation -> placings.withdraw(confirmation.id(), true, officer));
        assertThat(firms).allMatch(firm -> placeOf(firm).state() == State.UNCONFIRMED);
        placings.withdraw(said.get(0).id(), false, officer);
        assertThat(subdistrictOf(firms.get(0))).contains(west);
    }

    @Test
    void aContradictionMakesThePlaceUnknownUntilOneIsWithdrawn() {
        CompanyId firm = firmAt(road + "5号");
        confirm(road, 1, 9, west);
        Confirmation wrong = confirm(road, 5, 7, east);
        assertThat(placeOf(firm).state()).isEqualTo(State.CONFLICT);
        assertThat(placeOf(firm).candidates()).containsExactlyInAnyOrder(west, east);
        assertThat(placings.withdraw(wrong.id(), true, officer)).isTrue();
        assertThat(placings.withdraw(wrong.id(), true, officer)).isFalse();
        assertThat(subdistrictOf(firm)).contains(west);
    }

    @Test
    void aFirmThatMovesIsPlacedAnew() {
        confirm(road, 1, 9, west);
        confirm(road, 101, 109, east);
        String code = TestRegistry.freshCode();
        CompanyId firm =
                registry.take(source, DAY, List.of(line(code, road + "5号"))).get(0);
        placings.follow();
        assertThat(subdistrictOf(firm)).contains(west);
        registry.take(source, DAY.plusDays(1), List.of(line(code, road + "105号")));
        placings.follow();
        assertThat(subdistrictOf(firm)).contains(east);
    }

    @Test
    void aFirmWhoseAddressHasNoDoorIsPlacedByWhatIsSaidOfIt() {
        CompanyId firm = firmAt("虚构集中登记地");
        assertThat(placeOf(firm).state()).isEqualTo(State.NO_DOOR);
        Confirmation said = placings.confirm(firm, west, officer).confirmation().orElseThrow();
        assertThat(placeOf(firm).found()).map(CompanyPlace.Found::basis).contains(Basis.FIRM);
        placings.withdraw(said.id(), true, officer);
        assertThat(placeOf(firm).state()).isEqualTo(State.NO_DOOR);
    }

    @Test
    void aConfirmedFirmProvesItsNumberForItsNeighbours() {
        List<CompanyId> firms = firmsAt(List.of(road + "5号1层", road + "5号2层", road + "7号"));
        placings.confirm(firms.get(0), west, officer);
        assertThat(subdistrictOf(firms.get(1))).contains(west);
        assertThat(placeOf(firms.get(2)).state()).isEqualTo(State.UNCONFIRMED);
    }

    @Test
    void theJobLooksAtEveryFirm() {
        CompanyId firm = firmAt(road + "5号");
        confirm(road, 1, 9, west);
        JobId job = placings.deriveAll(officer);
        await().atMost(Duration.ofSeconds(60)).until(() -> jobs.get(job).state().isEnded());
        assertThat(jobs.get(job).state()).isEqualTo(JobState.DONE);
        assertThat(subdistrictOf(firm)).contains(west);
    }

    @Test
    void thePageAsksAndTakesTheAnswer() throws Exception {
        List<CompanyId> firms = firmsAt(IntStream.range(0, 60)
                .mapToObj(i -> road + "5号" + (i + 1) + "层")
                .toList());
        mvc.perform(get("/placing").with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(road)));
        mvc.perform(post("/placing/confirm")
                        .param("road", road)
                        .param("first", "5")
                        .param("last", "")
                        .param("side", "ODD")
                        .param("subdistrict", west)
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl("/placing"));
        assertThat(firms).allMatch(firm -> subdistrictOf(firm).equals(Optional.of(west)));
        mvc.perform(get("/placing/confirmations").param("q", road).with(signedInAs(officer)))
                .andExpect(content().string(containsString(road)));
        mvc.perform(get("/placing/confirmations/csv").param("q", road).with(signedInAs(officer)))
                .andExpect(content().string(containsString(road)));
        String name = district.get().places().findName(west).orElseThrow().zh();
        mvc.perform(get("/companies/" + firms.get(0).code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString(name)));
        mvc.perform(get("/").with(signedInAs(officer))).andExpect(status().isOk());
    }

    private MockMultipartFile file(String... lines) {
        String text = "道路,起号,止号,单双号,企业编号,街镇\n" + String.join("\n", lines) + "\n";
        return new MockMultipartFile("file", "确认.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsShownFirstAndStoredWholeOrNotAtAll() throws Exception {
        List<CompanyId> firms = firmsAt(List.of(road + "5号", "虚构集中登记地"));
        String good = road + ",1,9,单号,," + west;
        String ofFirm = ",,,," + firms.get(1).code() + "," + east;
        mvc.perform(multipart("/placing/confirmations/new")
                        .file(file(good, road + ",x,,,," + west))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("LOC-103")));
        String shown = mvc.perform(multipart("/placing/confirmations/new")
                        .file(file(good, ofFirm))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(placeOf(firms.get(0)).state()).isEqualTo(State.UNCONFIRMED);
        String rows = shown.substring(shown.indexOf("<textarea"), shown.indexOf("</textarea>"));
        String undo = ((Undo) Objects.requireNonNull(mvc.perform(post("/placing/confirmations/take")
                                .param("rows", rows.substring(rows.indexOf('>') + 1))
                                .with(csrf())
                                .with(signedInAs(officer)))
                        .andExpect(redirectedUrl("/placing/confirmations"))
                        .andReturn()
                        .getFlashMap()
                        .get("undo")))
                .action();
        assertThat(subdistrictOf(firms.get(0))).contains(west);
        assertThat(subdistrictOf(firms.get(1))).contains(east);
        mvc.perform(post(undo).with(csrf()).with(signedInAs(officer)))
                .andExpect(redirectedUrl("/placing/confirmations"));
        assertThat(firms).allMatch(firm -> placeOf(firm).state() != State.PLACED);
    }

    @Test
    void programsCheckAFileTakeItAndTakeItBack() throws Exception {
        CompanyId firm = firmAt(road + "5号");
        String files = "/api/v1/placing/confirmation-files";
        String good = road + ",1,9,单号,," + west;
        mvc.perform(multipart(files).file(file(good)).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(multipart(files + "/checks")
                        .file(file(good, road + ",x,,,," + west))
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("LOC-103"));
        mvc.perform(multipart(files + "/checks").file(file(good)).with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$[0].stretch.last").value(9));
        assertThat(placeOf(firm).state()).isEqualTo(State.UNCONFIRMED);
        String token = tokens.of(officer);
        String taken = mvc.perform(multipart(files).file(file(good)).with(bearer(token)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(subdistrictOf(firm)).contains(west);
        int id = JsonPath.read(taken, "$[0].id");
        mvc.perform(post(files + "/withdrawals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"first\": %d, \"last\": %d}".formatted(id, id))
                        .with(bearer(token)))
                .andExpect(status().isOk());
        assertThat(placeOf(firm).state()).isEqualTo(State.UNCONFIRMED);
        mvc.perform(post("/api/v1/placing/derivations").with(bearer(token)))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.jobId").isString());
    }

    @Test
    void theListOfFirmsIsNarrowedToASubdistrict() throws Exception {
        List<CompanyId> firms = firmsAt(List.of(road + "5号", road + "105号"));
        confirm(road, 1, 9, west);
        String placed = placeOf(firms.get(0)).company().code();
        mvc.perform(get("/companies")
                        .param("subdistrict", west)
                        .param("size", "200")
                        .with(signedInAs(officer)))
                .andExpect(content().string(containsString(placed)));
        mvc.perform(get("/api/v1/companies")
                        .param("subdistrict", "unplaced")
                        .param("sort", "-changed")
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$.rows[0].id").value(firms.get(1).code()));
    }

    @Test
    void programsSayAndReadTheSame() throws Exception {
        CompanyId firm = firmAt(road + "5号");
        String stretch = "{\"road\": \"%s\", \"first\": \"1\", \"last\": \"9\", \"subdistrict\": \"%s\"}";
        mvc.perform(post("/api/v1/placing/confirmations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(stretch.formatted(road, west))
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.stretch.side").value("ODD"));
        mvc.perform(get("/api/v1/companies/" + firm.code() + "/place").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.state").value("PLACED"))
                .andExpect(jsonPath("$.subdistrict").value(west));
        mvc.perform(get("/api/v1/placing").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.bySubdistrict." + west).exists());
        mvc.perform(post("/api/v1/placing/confirmations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(stretch.formatted(road, "000000000"))
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$.problems[0].code").value("LOC-101"));
        mvc.perform(post("/api/v1/placing/confirmations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(stretch.formatted(road, west))
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(status().isForbidden());
    }
}
