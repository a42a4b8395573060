package io.tuji.chain.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.chain.Chains;
import io.tuji.chain.TemplateDraft;
import io.tuji.chain.TemplateDraft.Outcome;
import io.tuji.chain.TemplateDraft.State;
import io.tuji.chain.Templates;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A template is changed by one person and brought into force by another. */
@PlatformTest
@Transactional
class TemplateIT {

    private static final String CHAIN = "integrated_circuits";

    @Autowired
    Templates templates;

    @Autowired
    Chains chains;

    @Autowired
    PackTemplates pack;

    @Autowired
    TestAccounts accounts;

    private Visitor writer;
    private Visitor reviewer;

    @BeforeEach
    void people() {
        writer = accounts.create(Optional.empty(), Role.ANALYST);
        reviewer = accounts.create(Optional.empty(), Role.LEADER);
    }

    @Test
    void beginsWithWhatIsInForce() {
        TemplateDraft draft = templates.begin(CHAIN, writer);
        assertThat(draft.chain()).isEqualTo(inForce());
        assertThat(templates.begin(CHAIN, reviewer).id()).isEqualTo(draft.id());
    }

    @Test
    void comesIntoForceOnTheWordOfSomebodyElse() {
        handIn(without("eda"));
        TemplateDraft waiting = templates.open(CHAIN).orElseThrow();
        assertThat(codes(templates.decide(waiting.id(), true, "同意", writer))).containsExactly("CHN-511");
        assertThat(inForce().find("eda")).isPresent();
        assertThat(templates.decide(waiting.id(), true, "同意", reviewer).isDone())
                .isTrue();
        assertThat(inForce().find("eda")).isEmpty();
        assertThat(templates.list(CHAIN)).extracting(TemplateDraft::state).startsWith(State.IN_FORCE, State.REPLACED);
    }

    @Test
    void staysAsItWasWhereTheDraftIsRefused() {
        handIn(without("eda"));
        templates.decide(templates.open(CHAIN).orElseThrow().id(), false, "工具不能少", reviewer);
        assertThat(inForce().find("eda")).isPresent();
        assertThat(templates.open(CHAIN)).isEmpty();
        assertThat(templates.list(CHAIN).get(0).reason()).isEqualTo("工具不能少");
    }

    @Test
    void tellsTheLaterOfTwoWriters() {
        int version = templates.begin(CHAIN, writer).version();
        assertThat(templates.change(CHAIN, version, without("eda"), writer).isDone())
                .isTrue();
        assertThat(codes(templates.change(CHAIN, version, without("ip_cores"), reviewer)))
                .containsExactly("CHN-508");
        assertThat(templates.open(CHAIN).orElseThrow().chain().find("ip_cores")).isPresent();
    }

    @Test
    void cannotBeHandedInWithAFaultOrWithoutAReason() {
        TemplateDraft draft = templates.begin(CHAIN, writer);
        assertThat(codes(templates.submit(CHAIN, " ", writer))).containsExactly("CHN-506");
        Node eda = draft.chain().find("eda").orElseThrow();
        Node baseless = new Node(
                eda.id(),
                eda.stage(),
                eda.name(),
                eda.definition(),
                List.of("9999"),
                eda.tags(),
                eda.include(),
                eda.exclude(),
                eda.focus(),
                eda.bases(),
                eda.chokepoint());
        templates.change(CHAIN, draft.version(), chain -> chain.with(baseless), writer);
        assertThat(codes(templates.submit(CHAIN, "换行业", writer))).containsExactly("CHN-106");
    }

    @Test
    void canBeTakenBackAndThrownAway() {
        handIn(without("eda"));
        assertThat(codes(templates.drop(CHAIN, writer))).containsExactly("CHN-509");
        assertThat(templates.takeBack(CHAIN, writer).isDone()).isTrue();
        assertThat(templates.drop(CHAIN, writer).isDone()).isTrue();
        assertThat(templates.open(CHAIN)).isEmpty();
        assertThat(inForce().find("eda")).isPresent();
    }

    @Test
    void outlastsThePackThatItWasMadeFrom() {
        handIn(without("eda"));
        templates.decide(templates.open(CHAIN).orElseThrow().id(), true, "同意", reviewer);
        pack.follow();
        assertThat(inForce().find("eda")).isEmpty();
        assertThat(templates.waiting()).isEmpty();
    }

    private static UnaryOperator<Chain> without(String node) {
        return chain -> chain.withoutNode(node);
    }

    private void handIn(UnaryOperator<Chain> change) {
        TemplateDraft draft = templates.begin(CHAIN, writer);
        templates.change(CHAIN, draft.version(), change, writer);
        assertThat(templates.submit(CHAIN, "试改", writer).problems()).isEmpty();
    }

    private Chain inForce() {
        return chains.find(CHAIN).orElseThrow().chain();
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
