package io.tuji.study.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.study.Studies;
import io.tuji.study.Studies.Typed;
import io.tuji.study.Studies.TypedFinding;
import io.tuji.study.Study;
import io.tuji.study.Study.Move;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Findings on the page of their node. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class StudyNodePanelIT {

    private static final String NODE = "integrated_circuits/eda";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Studies studies;

    @Autowired
    private TestAccounts accounts;

    private Visitor analyst;

    @BeforeEach
    void somebody() {
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
    }

    private Study found(int findings) {
        Study study = studies.add(new Typed("设计工具的短板在哪里", "", "虚构研究院", "", ""), analyst)
                .now()
                .orElseThrow();
        studies.move(study.id(), Move.START, "", analyst);
        for (int i = 1; i <= findings; i++) {
            studies.addFinding(
                    study.id(), new TypedFinding("缺第" + i + "种工具", "LIKELY", List.of(NODE), List.of()), analyst);
        }
        return study;
    }

    private String page(Visitor visitor) throws Exception {
        return mvc.perform(get("/chains/" + NODE.replace("/", "/nodes/")).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void showsWhatWasFoundWithTheStudyThatFoundIt() throws Exception {
        assertThat(page(analyst)).doesNotContain("node-findings");
        Study study = found(1);
        assertThat(page(analyst))
                .contains("缺第1种工具", "设计工具的短板在哪里", "/studies/" + study.id().code(), "很可能");
    }

    @Test
    void foldsAwayWhatIsBehindTheFirst() throws Exception {
        found(7);
        assertThat(page(analyst)).contains("其余 2 条结论", "缺第7种工具", "缺第1种工具");
    }

    @Test
    void forgetsWhatADroppedStudyHasFound() throws Exception {
        Study study = found(1);
        studies.move(study.id(), Move.DROP, "经费不足", analyst);
        assertThat(page(analyst)).doesNotContain("缺第1种工具");
    }
}
