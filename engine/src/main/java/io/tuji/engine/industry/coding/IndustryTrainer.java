package io.tuji.engine.industry.coding;

import java.util.List;

/** Trains a coder from labelled firms, and says how good it is on firms that it has not seen. Equal inputs give equal models. */
public final class IndustryTrainer {

    private final ModelTrainer trainer;
    private final long seed;

    public IndustryTrainer(Teaching teaching, long seed) {
        this.trainer = new ModelTrainer(teaching);
        this.seed = seed;
    }

    /** Every firm judged from outside of its fold: five folds by firm, calibration fitted on the other four. */
    public List<Verdict> crossFitted(List<LabelledFirm> firms) {
        return CrossFit.verdicts(new CrossFit(trainer).judge(firms, seed));
    }

    /** A coder of all the firms, calibrated on what models of four fifths of them said of the last fifth. */
    public TrainedCoder train(List<LabelledFirm> firms) {
        List<Judged> judged = new CrossFit(trainer).judge(firms, seed);
        CoderParts parts = trainer.train(firms, CrossFit.calibrations(judged), seed);
        return new TrainedCoder(new IndustryCoder(parts), CrossFit.verdicts(judged));
    }

    /** What the coder says of other labelled firms. */
    public static List<Verdict> test(IndustryCoder coder, List<LabelledFirm> firms) {
        return firms.stream()
                .flatMap(firm -> firm.texts().stream().map(text -> coder.verdict(firm, text)))
                .toList();
    }
}
