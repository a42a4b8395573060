package io.tuji.bench.industry;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Fault;
import io.tuji.engine.value.Parsed;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file of labels as a district gives it: every row is understood, or its fault told with its line. */
final class LabelFile {

    /** Five folds of fewer firms measure nothing. */
    private static final int FEWEST = 50;

    private LabelFile() {}

    static List<ListedFirm> read(Path file, Problems problems) throws IOException {
        List<ListedFirm> good = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int line = 1;
        for (ListedFirm firm : ListedFirm.read(file)) {
            Place place = Place.file(file.getFileName().toString()).atRow(++line);
            if (!keys.add(firm.stockCode())) {
                problems.add(EngineProblem.INDUSTRY_LABEL_TWICE, place, firm.stockCode());
            } else if (firm.texts().isEmpty()) {
                problems.add(EngineProblem.INDUSTRY_LABEL_WITHOUT_TEXT, place, firm.stockCode());
            } else {
                code(firm).report(problems, place).ifPresent(good::add);
            }
        }
        if (good.size() < FEWEST) {
            problems.add(
                    EngineProblem.INDUSTRY_LABELS_TOO_FEW,
                    Place.file(file.getFileName().toString()),
                    good.size(),
                    FEWEST);
        }
        return good;
    }

    private static Parsed<ListedFirm> code(ListedFirm firm) {
        Parsed<IndustryCode> read = IndustryTree.current().read(firm.code());
        if (read.find().filter(code -> code.level() == Level.SECTION).isPresent()) {
            return new Parsed.Refused<>(Fault.of(EngineProblem.INDUSTRY_LABEL_TOO_WIDE, firm.code()));
        }
        return read.map(code -> firm.withCode(code.code()));
    }
}
