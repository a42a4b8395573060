package io.tuji.chain.web;

import io.tuji.chain.ChainStanding;
import io.tuji.engine.chain.health.Gap;
import io.tuji.engine.chain.health.Gap.Reason;
import io.tuji.engine.chain.health.Health;
import io.tuji.engine.chain.health.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says of a chain without a known gap whether there is none or nobody knows; templates call it {@code @gapWords}. */
@Component("gapWords")
public class GapWords {

    private final ChainWords words;

    GapWords(ChainWords words) {
        this.words = words;
    }

    /** @param lacks what is lacking, reason by reason; empty where every state is known */
    public record Said(String sentence, List<String> lacks) {

        public Said {
            lacks = List.copyOf(lacks);
        }
    }

    public Said of(ChainStanding standing) {
        int all = standing.nodes().size();
        long unknown = standing.nodes().stream()
                .filter(health -> health.state() == State.UNKNOWN)
                .count();
        return unknown == 0
                ? new Said(words.say("chain.gaps.known", all), List.of())
                : new Said(
                        words.say("chain.gaps.unknown", all, unknown),
                        Arrays.stream(Reason.values())
                                .flatMap(reason -> lack(standing, reason))
                                .toList());
    }

    private Stream<String> lack(ChainStanding standing, Reason reason) {
        List<Gap> gaps = standing.nodes().stream()
                .map(Health::gaps)
                .flatMap(List::stream)
                .filter(gap -> gap.reason() == reason)
                .toList();
        int more = gaps.stream().mapToInt(Gap::more).sum();
        return gaps.isEmpty() ? Stream.of() : Stream.of(words.say("chain.gaps.lack." + reason, gaps.size(), more));
    }
}
