package io.tuji.policy.web;

import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Confidence;
import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.value.Truth;
import io.tuji.policy.Standing;
import io.tuji.policy.internal.Clauses;
import io.tuji.policy.internal.PolicyFirmListStore;
import io.tuji.policy.internal.TurnListStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Policies and verdicts as programs read them. */
final class PolicyJson {

    private PolicyJson() {}

    record PolicyLineJson(
            String id,
            String title,
            String document,
            String issuer,
            LocalDate from,
            Optional<LocalDate> to,
            PolicyLines.State state,
            Optional<String> grants,
            List<String> supersedes) {

        static PolicyLineJson of(Policy policy, PolicyLines.State state) {
            return new PolicyLineJson(
                    policy.id(),
                    policy.title(),
                    policy.document().number(),
                    policy.document().issuer(),
                    policy.validity().from(),
                    policy.validity().to(),
                    state,
                    policy.grants(),
                    policy.supersedes());
        }
    }

    record ClauseJson(String id, String text, String article, Confidence confidence) {

        static ClauseJson of(Condition.Clause clause) {
            return new ClauseJson(clause.id(), clause.text(), clause.article(), clause.confidence());
        }
    }

    record PolicyPageJson(
            PolicyLineJson policy, String benefit, List<String> evidence, List<ClauseJson> clauses, String file) {

        static PolicyPageJson of(Policy policy, PolicyLines.State state, String file) {
            return new PolicyPageJson(
                    PolicyLineJson.of(policy, state),
                    policy.benefit(),
                    policy.evidence(),
                    Clauses.of(policy).stream().map(ClauseJson::of).toList(),
                    file);
        }
    }

    record StandingJson(
            String policy, String title, Round round, Standing.Group group, Truth truth, Optional<LocalDate> prospect) {

        static StandingJson of(Standing standing) {
            Policy policy = standing.verdict().policy();
            return new StandingJson(
                    policy.id(),
                    policy.title(),
                    standing.verdict().occasion().round(),
                    standing.group(),
                    standing.verdict().truth(),
                    standing.prospect());
        }
    }

    record VerdictJson(
            String company,
            String policy,
            LocalDate on,
            Round round,
            Truth truth,
            Confidence confidence,
            ProofView proof,
            List<Missing.Ask> toYes,
            List<Missing.Ask> toNo,
            List<Missing.Gap> misses,
            Optional<LocalDate> prospect) {}

    record JudgedJson(
            String company,
            String name,
            boolean invented,
            String policy,
            Round round,
            Truth truth,
            boolean near,
            List<String> asks,
            LocalDate since) {

        static JudgedJson of(PolicyFirmListStore.Row row) {
            return new JudgedJson(
                    row.firm().code(),
                    row.name(),
                    row.isInvented(),
                    row.policy(),
                    row.round(),
                    row.truth(),
                    row.isNear(),
                    row.asks(),
                    row.since());
        }
    }

    record TurnJson(
            String company,
            String name,
            String policy,
            Round round,
            Truth before,
            Truth after,
            TurnListStore.Turn turn,
            String cause,
            List<String> clauses,
            Instant at) {

        static TurnJson of(TurnListStore.Row row) {
            return new TurnJson(
                    row.firm().code(),
                    row.name(),
                    row.policy(),
                    row.round(),
                    row.before(),
                    row.after(),
                    row.turn(),
                    row.cause().name(),
                    row.clauses(),
                    row.at());
        }
    }
}
