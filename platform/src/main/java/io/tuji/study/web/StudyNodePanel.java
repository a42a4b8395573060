package io.tuji.study.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.chain.Edition;
import io.tuji.chain.NodePanel;
import io.tuji.demand.ChainNode;
import io.tuji.engine.chain.Node;
import io.tuji.study.Findings;
import io.tuji.study.Findings.OnNode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a node: what studies have found there. */
@Component
class StudyNodePanel implements NodePanel {

    private static final int MOST = 5;

    /** @param more behind the first, folded away */
    public record Content(List<OnNode> first, List<OnNode> more) {

        public Content {
            first = List.copyOf(first);
            more = List.copyOf(more);
        }
    }

    private final Findings findings;

    StudyNodePanel(Findings findings) {
        this.findings = findings;
    }

    @Override
    public String template() {
        return "study/node";
    }

    @Override
    public Optional<Object> find(Edition edition, Node node, Visitor visitor) {
        List<OnNode> found = visitor.may(Right.view("study"))
                ? findings.on(new ChainNode(edition.chain().id(), node.id()), visitor)
                : List.of();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        found.stream().limit(MOST).toList(),
                        found.stream().skip(MOST).toList()));
    }
}
