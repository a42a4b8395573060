package io.tuji.lead.web;

import io.tuji.engine.chain.candidate.Reading;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.chain.candidate.Weights;
import io.tuji.lead.Candidates.Ranked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Candidates as rows of a file, which ends with the weights and what the ranking was found to be worth. */
@Component
class CandidateSheet {

    private static final List<String> COLUMNS = List.of("rank", "firm", "company", "place", "nodes", "score", "known");

    private final LeadWords words;
    private final CandidateWords candidateWords;

    CandidateSheet(LeadWords words, CandidateWords candidateWords) {
        this.words = words;
        this.candidateWords = candidateWords;
    }

    List<String> head() {
        return Stream.of(
                        COLUMNS.stream().map(key -> "lead.candidate." + key),
                        Arrays.stream(Term.values()).map(term -> "lead.term." + term),
                        Stream.of("lead.candidate.reasons"))
                .flatMap(keys -> keys)
                .map(words::say)
                .toList();
    }

    /** A term of which nothing is known says so. */
    List<String> row(Ranked ranked) {
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(ranked.rank()),
                ranked.judged().candidate().name(),
                ranked.company().code(),
                candidateWords.place(ranked.division()),
                candidateWords.nodes(ranked.nodes()),
                candidateWords.score(ranked.judged().score()),
                candidateWords.percent(ranked.judged().knownShare())));
        ranked.judged().readings().forEach(reading -> row.add(value(reading)));
        row.add(String.join(words.say("show.semicolon"), candidateWords.reasons(ranked.judged())));
        return row;
    }

    private String value(Reading reading) {
        return reading.isKnown() ? candidateWords.percent(reading.value().orElse(0)) : words.say("unknown.missing");
    }

    List<List<String>> foot(Weights weights) {
        return List.of(
                List.of(words.say("lead.weights"), candidateWords.weights(weights)),
                List.of(words.say("lead.quality.title"), candidateWords.quality()));
    }
}
