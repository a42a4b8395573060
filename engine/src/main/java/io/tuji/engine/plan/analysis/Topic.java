package io.tuji.engine.plan.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that sentences are about, with all that is known of it.
 *
 * @param terms by the names that placeholders and conditions use
 * @param marks what holds of it, for conditions
 * @param facts that stand behind the terms
 */
public record Topic(About about, String id, Map<String, Term> terms, Set<String> marks, List<Fact> facts) {

    /** What kinds of things sentences are about. */
    public enum About {
        PLAN,
        GROUP,
        INDICATOR,
        WARNING,
        TASK,
        /** Whoever could supply what is missing. */
        BODY
    }

    public Topic {
        terms = Map.copyOf(terms);
        marks = Set.copyOf(marks);
        facts = List.copyOf(facts);
    }

    public Optional<Term> term(String name) {
        return Optional.ofNullable(terms.get(name));
    }

    public static Collected of(About about, String id) {
        return new Collected(about, id);
    }

    /** Collects what is known of a topic. */
    public static final class Collected {

        private final About about;
        private final String id;
        private final Map<String, Term> terms = new LinkedHashMap<>();
        private final Set<String> marks = new LinkedHashSet<>();
        private final List<Fact> facts = new ArrayList<>();

        private Collected(About about, String id) {
            this.about = about;
            this.id = id;
        }

        public Collected put(String name, Term term) {
            terms.put(name, term);
            return this;
        }

        public Collected fact(String name, Fact fact) {
            facts.add(fact);
            return put(name, Term.fact(fact));
        }

        /** Puts words before a number that is there, such as that it is only a bound. */
        Collected qualify(String name, String words) {
            Term bare = terms.get(name);
            if (bare != null) {
                terms.put(name, bare.after(words));
            }
            return this;
        }

        /** Facts of which a term is made that was put by itself. */
        public Collected facts(List<Fact> behind) {
            facts.addAll(behind);
            return this;
        }

        public Collected mark(String mark) {
            marks.add(mark);
            return this;
        }

        public Topic topic() {
            return new Topic(about, id, terms, marks, facts);
        }
    }
}
