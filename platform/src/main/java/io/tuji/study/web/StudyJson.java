package io.tuji.study.web;

import io.tuji.demand.Step;
import io.tuji.study.Findings;
import io.tuji.study.Study;
import io.tuji.study.Study.Certainty;
import io.tuji.study.Study.Decision;
import io.tuji.study.Study.Finding;
import io.tuji.study.Study.Move;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A study for programs. */
record StudyJson(
        String code,
        int version,
        Study.State state,
        String question,

        @Described(zh = "承担单位的编号；平台外的单位缺", en = "number of the commissioned body; absent of one outside the platform")
        Optional<Long> unit,

        String commissioned,

        @Described(zh = "期限未定时缺", en = "absent where no day has been set")
        Optional<LocalDate> due,

        String addedBy,
        Instant addedAt,

        @Described(zh = "现在可以做什么", en = "what can be done now")
        List<Move> moves,

        @Described(zh = "列表中为空", en = "empty in lists") List<FindingJson> findings,

        @Described(zh = "列表中为空", en = "empty in lists") List<DecisionJson> decisions,

        @Described(zh = "经过，最早的在前；列表中为空", en = "what was done, the earliest first; empty in lists")
        List<StudyStepJson> steps) {

    static StudyJson of(Study study, List<Finding> findings, List<Decision> decisions, List<Step> steps) {
        return new StudyJson(
                study.id().code(),
                study.version(),
                study.state(),
                study.what().question(),
                study.what().commissioned().unit().map(unit -> unit.value()),
                study.what().commissioned().name(),
                study.what().due(),
                study.addedBy(),
                study.addedAt(),
                Move.of(study.state()),
                findings.stream().map(FindingJson::of).toList(),
                decisions.stream().map(DecisionJson::of).toList(),
                steps.stream().map(StudyStepJson::of).toList());
    }

    record FindingJson(
            long id,
            String words,
            Certainty certainty,

            @Described(zh = "相关节点，写“产业链/节点”", en = "the nodes that it concerns, as chain/node")
            List<String> nodes,

            @Described(zh = "街镇代码、片区编号", en = "codes of subdistricts, ids of areas")
            List<String> places,

            String by,
            Instant at) {

        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.id(),
                    finding.words(),
                    finding.certainty(),
                    finding.nodes().stream().map(node -> node.text()).toList(),
                    finding.places(),
                    finding.by(),
                    finding.at());
        }
    }

    record DecisionJson(
            long id,
            String words,
            String decidedBy,
            LocalDate decidedOn,

            @Described(zh = "落实单位的编号", en = "number of the body that does it")
            long owner,

            String ownerName,
            Optional<LocalDate> due,
            String by,
            Instant at) {

        static DecisionJson of(Decision decision) {
            return new DecisionJson(
                    decision.id(),
                    decision.words(),
                    decision.decidedBy(),
                    decision.decidedOn(),
                    decision.owner().value(),
                    decision.ownerName(),
                    decision.due(),
                    decision.by(),
                    decision.at());
        }
    }

    record StudyStepJson(
            String act,
            String words,

            @Described(zh = "谁撤销的；未撤销时缺", en = "who took it back; absent while it stands")
            Optional<String> undoneBy,

            String by,
            Instant at) {

        static StudyStepJson of(Step step) {
            return new StudyStepJson(step.act(), step.words(), step.undoneBy(), step.by(), step.at());
        }
    }

    record NodeFindingJson(String study, String question, FindingJson finding) {

        static NodeFindingJson of(Findings.OnNode found) {
            return new NodeFindingJson(found.study().code(), found.question(), FindingJson.of(found.finding()));
        }
    }
}
