package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.resolve.KnownRecords.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownRecordsTest {

    private final People people = new People(People.scheme(true), 9, 0.05).fill(2000);
    private final Weights weights = Weights.of(Learning.from(Candidates.of(people.table), 1));
    private final KnownRecords known = new KnownRecords(people.table, weights, Thresholds.CAREFUL);

    @Test
    void findsTheRecordThatANewOneRepeats() {
        List<String> again = values(10);
        Candidate best = known.candidates(again, 3).get(0);
        assertThat(people.owners.get(best.row())).isEqualTo(people.owners.get(10));
        assertThat(best.judgement().verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void knowsWhatWasAddedSince() {
        List<String> fresh = List.of("new name", "new town", "new day", "new trade", "");
        assertThat(known.candidates(fresh, 3)).isEmpty();
        int row = known.add(fresh);
        assertThat(known.candidates(fresh, 3)).extracting(Candidate::row).containsExactly(row);
    }

    @Test
    void showsTheLikeliestFirstAndNoMoreThanAsked() {
        known.add(values(10));
        List<Candidate> candidates = known.candidates(values(10), 2);
        assertThat(candidates).hasSizeLessThanOrEqualTo(2);
        assertThat(candidates)
                .isSortedAccordingTo((a, b) ->
                        Double.compare(b.judgement().bits(), a.judgement().bits()));
    }

    private List<String> values(int row) {
        return people.table.scheme().fields().stream()
                .map(field -> people.table.value(field, row))
                .toList();
    }
}
