package io.tuji.access.internal;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import io.tuji.PlatformTest;
import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The bodies form a tree, and the scope "own body" follows it. */
@PlatformTest
class OrgUnitsIT {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    OrgUnitAdministration units;

    @Autowired
    JdbcClient jdbc;

    Visitor admin;
    OrgUnit top;
    OrgUnit middle;
    OrgUnit low;

    @BeforeEach
    void threeLevels() {
        admin = accounts.create(Optional.empty(), Role.ADMINISTRATOR);
        top = create("top", Optional.empty());
        middle = create("middle", Optional.of(top));
        low = create("low", Optional.of(middle));
    }

    @Test
    void aBodyHasACodeAndItsPath() {
        assertThat(low.code()).matches("JG-\\d{4,}");
        assertThat(low.path()).isEqualTo(top.name() + " / middle / low");
        assertThat(low.depth()).isEqualTo(2);
    }

    @Test
    void ownUnitReachesAllBelow() {
        Visitor person = accounts.create(Optional.of(middle.id()), Role.PROMOTER);
        Filter filter = Filter.ownUnit("id", person);
        assertThat(jdbc.sql("select id from org_unit where " + filter.sql())
                        .params(filter.parameters())
                        .query(Long.class)
                        .list())
                .containsExactlyInAnyOrder(middle.id().value(), low.id().value());
    }

    @Test
    void aNameStandsOnceBelowABody() {
        assertThat(codes(units.create(admin, form("middle", Optional.of(top), 0))))
                .containsExactly("ACC-133");
        assertThat(codes(units.create(admin, form(" ", Optional.of(top), 0)))).containsExactly("ACC-132");
    }

    @Test
    void noBodyStandsBelowItself() {
        assertThat(codes(units.change(admin, top, form("x", Optional.of(low), top.version()))))
                .containsExactly("ACC-134");
        assertThatThrownBy(() -> jdbc.sql("update org_unit set parent = :low where id = :top")
                        .param("low", low.id().value())
                        .param("top", top.id().value())
                        .update())
                .hasStackTraceContaining("cannot stand below itself");
    }

    @Test
    void aBodyMovesWithAllThatStandsBelow() {
        OrgUnit other = create("other", Optional.empty());
        units.change(admin, middle, form("middle", Optional.of(other), middle.version()));
        assertThat(get(low.id()).path()).isEqualTo(other.name() + " / middle / low");
    }

    @Test
    void theLaterWriterIsTold() {
        units.change(admin, low, form("first", Optional.of(middle), low.version()));
        assertThat(codes(units.change(admin, low, form("second", Optional.of(middle), low.version()))))
                .containsExactly("ACC-127");
    }

    @Test
    void aBodyEndsOnlyWhenNobodyNeedsIt() {
        assertThat(codes(units.end(admin, middle))).containsExactly("ACC-135");
        assertThat(codes(units.end(admin, low))).isEmpty();
        assertThat(codes(units.create(admin, form("below", Optional.of(low), 0))))
                .containsExactly("ACC-131");
        assertThat(codes(units.resume(admin, get(low.id())))).isEmpty();
    }

    @Test
    void thePagesDoTheSame() throws Exception {
        mvc.perform(post("/units/new")
                        .with(csrf())
                        .with(signedInAs(admin))
                        .param("name", "by page")
                        .param("kind", "WAR_ZONE")
                        .param("parent", String.valueOf(low.id().value())))
                .andExpect(redirectedUrl("/units"));
        mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/units")
                        .with(signedInAs(admin)))
                .andExpect(content().string(containsString("low / by page")));
        mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                                "/units/" + low.id().value())
                        .with(signedInAs(admin)))
                .andExpect(content().string(containsString(low.code())));
    }

    private OrgUnit create(String name, Optional<OrgUnit> parent) {
        String full = parent.isPresent() ? name : name + SERIAL.incrementAndGet();
        assertThat(codes(units.create(admin, form(full, parent, 0)))).isEmpty();
        return units.tree().stream()
                .filter(u -> u.name().equals(full) && u.parent().equals(parent.map(p -> p.id().value())))
                .findFirst()
                .orElseThrow();
    }

    private OrgUnit get(OrgUnitId id) {
        return units.find(id).orElseThrow();
    }

    private static OrgUnitForm form(String name, Optional<OrgUnit> parent, int version) {
        return new OrgUnitForm(name, OrgUnitKind.DEPARTMENT, parent.map(p -> p.id().value()), version);
    }

    private static List<String> codes(Problems problems) {
        return problems.all().stream().map(Problem::code).toList();
    }
}
