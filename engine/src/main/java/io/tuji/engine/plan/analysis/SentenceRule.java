package io.tuji.engine.plan.analysis;

import java.util.List;
import java.util.Optional;

/**
 * One declared rule: what is said of which topics, where in the paper and when.
 *
 * @param slot of the rules of one slot only the first that applies speaks of a topic; empty where a rule stands alone
 * @param when all of which must hold
 */
public record SentenceRule(
        String id,
        String section,
        Topic.About about,
        Level level,
        Optional<String> slot,
        List<Condition> when,
        Wording say) {

    /** What a sentence is part of. */
    public enum Level {
        /** The judgement after the title of the section. */
        SECTION,
        /** The heading of a group. */
        GROUP,
        /** The heading of one indicator. */
        LEAD,
        TEXT
    }

    public SentenceRule {
        when = List.copyOf(when);
    }

    /** Whether it has something to say, and all that it takes is known. */
    boolean applies(Topic topic) {
        return topic.about() == about
                && say.canSpeakOf(topic)
                && when.stream().allMatch(condition -> condition.holds(topic));
    }
}
