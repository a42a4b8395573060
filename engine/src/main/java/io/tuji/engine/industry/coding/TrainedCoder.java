package io.tuji.engine.industry.coding;

import java.util.List;

/**
 * A coder, and what models of the same making said of firms that they had not seen.
 *
 * @param verdicts one for each text of the labelled firms
 */
public record TrainedCoder(IndustryCoder coder, List<Verdict> verdicts) {

    public TrainedCoder {
        verdicts = List.copyOf(verdicts);
    }
}
