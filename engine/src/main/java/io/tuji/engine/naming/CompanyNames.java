package io.tuji.engine.naming;

import io.tuji.engine.naming.NameReading.Alternative;
import io.tuji.engine.naming.NameReading.Finding;
import java.util.List;

/** Reads company names; holds what it needs in memory and may be used by many threads. */
public final class CompanyNames {

    private static final int SHORTEST_BRAND = 2;

    private static final class Lazy {
        private static final CompanyNames SHIPPED = new CompanyNames();
    }

    private CompanyNames() {}

    /** With the model that the engine ships, read at first use. */
    public static CompanyNames shipped() {
        return Lazy.SHIPPED;
    }

    /** Reads a name as someone wrote it. */
    public NameReading parse(String written) {
        return parse(NormalName.of(written));
    }

    public NameReading parse(NormalName normal) {
        Frame frame = Frame.of(normal.text());
        PlaceChain chain = PlaceChain.of(normal.text(), 0, frame.nameTo());
        int from = chain.certainEnd();
        int to = Math.min(from + SHORTEST_BRAND, frame.nameTo());
        CompanyName name = new NameSplit(frame, chain).with(from, to);
        Finding finding = name.brand().isPresent() ? Finding.BRAND : Finding.NO_BRAND;
        return new NameReading(name, finding, 0.5, List.of(new Alternative(name, 0.5)));
    }
}
