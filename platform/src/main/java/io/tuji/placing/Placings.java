package io.tuji.placing;

import io.tuji.access.Visitor;
import io.tuji.engine.place.Door;
import io.tuji.engine.place.Suggestion;
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import io.tuji.placing.CompanyPlace.State;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to where firms lie. What is counted and listed is what the visitor may see. */
public interface Placings {

    /**
     * How many firms of the district are placed, and where.
     *
     * @param states how many firms are in each state; of those that are not derived yet none
     * @param bySubdistrict placed firms by nine-digit code
     * @param waiting firms whose present address has not been looked at yet
     * @param derivedAt of the latest; empty while nothing has been derived
     */
    record Overview(
            Map<State, Long> states, Map<String, Long> bySubdistrict, long waiting, Optional<Instant> derivedAt) {

        public Overview {
            states = Map.copyOf(states);
            bySubdistrict = Map.copyOf(bySubdistrict);
        }

        public long count(State state) {
            return states.getOrDefault(state, 0L);
        }

        public long placed() {
            return count(State.PLACED);
        }

        public long all() {
            return states.values().stream().mapToLong(Long::longValue).sum() + waiting;
        }

        public long unplaced() {
            return all() - placed();
        }
    }

    /** A stretch worth asking about, with addresses of firms there. */
    record Question(Suggestion suggestion, List<String> examples) {

        public Question {
            examples = List.copyOf(examples);
        }

        public Door stretch() {
            return new Door(suggestion.road(), suggestion.numbers());
        }
    }

    /** It is said, or the problems say why not. */
    record Outcome(List<Problem> problems, Optional<Confirmation> confirmation) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    Overview overview(Visitor visitor);

    /** The stretches whose confirmation would place most firms, the best first. */
    List<Question> nextConfirmations(int most, Visitor visitor);

    /** Empty where the firm is none of the district, or has not been looked at yet. */
    Optional<CompanyPlace> find(CompanyId company);

    /** A person says where a stretch of road lies; its firms are placed at once. */
    Outcome confirm(Door stretch, String subdistrict, Visitor visitor);

    /** A person says where a firm lies; that proves its own number, too. */
    Outcome confirm(CompanyId company, String subdistrict, Visitor visitor);

    /** Takes what was said back, or says it again; false if it stood so already. */
    boolean withdraw(Confirmation.Id id, boolean withdrawn, Visitor visitor);

    Optional<Confirmation> find(Confirmation.Id id);

    /** Looks at every firm of the district again, in a job. */
    JobId deriveAll(Visitor visitor);

    /** Looks at the firms whose address has changed, if they are few enough to need no job. */
    void follow();
}
