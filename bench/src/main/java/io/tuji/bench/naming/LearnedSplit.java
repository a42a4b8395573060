package io.tuji.bench.naming;

import io.tuji.engine.naming.BrandModel;
import io.tuji.engine.naming.BrandTrainer;
import io.tuji.engine.naming.CompanyNames;
import io.tuji.engine.naming.NamePart;
import io.tuji.engine.naming.NameStatistics;
import java.util.List;
import java.util.Optional;

/** The engine's own reader, trained on the rows it may see. */
record LearnedSplit(CompanyNames names) implements Split {

    static LearnedSplit trained(List<SplitNames.Row> training, NameStatistics statistics, long seed) {
        BrandTrainer.Learned learned = new BrandTrainer(statistics, seed)
                .train(training.stream().map(SplitNames.Row::labelled).toList());
        return new LearnedSplit(new CompanyNames(new BrandModel(learned.weights(), learned.threshold(), statistics)));
    }

    @Override
    public Optional<String> brand(String name) {
        return names.parse(name).best().brand().map(NamePart::text);
    }
}
