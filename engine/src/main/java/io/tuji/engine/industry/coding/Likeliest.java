package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.value.Known;
import java.util.ArrayList;
import java.util.List;

/** The likeliest of many industries, taken out one by one: of a hundred only a few are wanted. */
final class Likeliest {

    private Likeliest() {}

    /**
     * @param probabilities of the entries; used up
     * @return so many at most, the likeliest first, of equals the earlier one
     */
    static List<Candidate> of(List<IndustryCode> entries, double[] probabilities, int most) {
        List<Candidate> likeliest = new ArrayList<>(most);
        while (likeliest.size() < Math.min(most, probabilities.length)) {
            int top = 0;
            for (int i = 1; i < probabilities.length; i++) {
                top = probabilities[i] > probabilities[top] ? i : top;
            }
            likeliest.add(new Candidate(entries.get(top), probabilities[top], Known.of(probabilities[top])));
            probabilities[top] = Double.NEGATIVE_INFINITY;
        }
        return likeliest;
    }
}
