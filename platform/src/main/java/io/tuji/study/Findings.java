package io.tuji.study;

import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import java.util.List;

/** What studies have found, asked from where it was found. */
public interface Findings {

    /** @param question that it answers */
    record OnNode(Study.Id study, String question, Study.Finding finding) {}

    /** What was found on a node and stands, the newest first; studies that were dropped have found nothing. */
    List<OnNode> on(ChainNode node, Visitor visitor);
}
