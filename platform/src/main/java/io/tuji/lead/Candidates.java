package io.tuji.lead;

import io.tuji.access.Visitor;
import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.engine.chain.candidate.Judged;
import io.tuji.engine.chain.candidate.Weights;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Firms that might be invited, the best first, each with its reasons; and those that are left out, with why. */
public interface Candidates {

    /** A node of a template. */
    record NodeOf(String chain, String node) {}

    /**
     * For what firms are wanted.
     *
     * @param nodes whose firms are ranked
     * @param patron a firm of the district whose suppliers and customers come first (以商招商)
     */
    record Ask(List<NodeOf> nodes, Optional<CompanyId> patron) {

        public Ask {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * What narrows the list; empty or 0 narrows nothing.
     *
     * @param words that the name holds
     * @param place first digits of the division
     * @param title key of a title that is valid today
     * @param fit the least fit
     * @param known the least part of the weight that lies on known terms
     */
    record Narrow(String words, String place, String title, double fit, double known) {

        public static final Narrow NOT = new Narrow("", "", "", 0, 0);

        public Narrow {
            words = Objects.requireNonNullElse(words, "");
            place = Objects.requireNonNullElse(place, "");
            title = Objects.requireNonNullElse(title, "");
        }
    }

    /** Why there is no list. */
    enum Lack {
        NO_TEMPLATES,
        NO_POSITIONS,
        /** Firms of the district stand on nodes, and no others: no national list is loaded. */
        NO_NATIONAL_LIST,
        /** The firm whose circle is asked for is none of the district. */
        PATRON_ELSEWHERE
    }

    /**
     * A candidate in its place.
     *
     * @param rank from 1, before anything was narrowed away behind it
     * @param division six digits; empty where nobody has said it
     * @param nodes of those asked for that it stands on
     * @param partner whether the patron has disclosed that it trades with it
     * @param running code of an open lead on it
     */
    record Ranked(
            int rank,
            Judged judged,
            Optional<String> division,
            boolean invented,
            List<NodeOf> nodes,
            boolean partner,
            Optional<Running> running) {

        public Ranked {
            nodes = List.copyOf(nodes);
        }

        public CompanyId company() {
            return new CompanyId(judged.candidate().id());
        }
    }

    /** An open lead on a firm. */
    record Running(String code, String owner) {}

    /**
     * @param total how many are ranked under what narrows them
     * @param excluded how many are left out, by why
     * @param named partners of the patron that no register lists
     */
    record Found(
            List<Ranked> best, long total, Map<Exclusion, Long> excluded, List<String> named, Optional<Lack> lack) {

        public Found {
            best = List.copyOf(best);
            excluded = Map.copyOf(excluded);
            named = List.copyOf(named);
        }
    }

    /** A firm that is left out. */
    record Excluded(CompanyId company, String name, Exclusion why, Optional<PutAside> aside) {}

    /**
     * One firm as it is judged for what is asked.
     *
     * @param excluded why it is not ranked
     */
    record Explained(Ranked ranked, Optional<Exclusion> excluded, Optional<PutAside> aside) {}

    /** The weights that hold, with who declared them; before anybody did, those of the engine. */
    record Declared(Weights weights, Optional<Word> word) {

        public record Word(String by, Instant at, String reason) {}
    }

    /** The nodes next to those that a firm stands on. */
    Ask circle(CompanyId patron);

    /** @param most so many are kept */
    Found rank(Ask ask, Narrow narrow, int most, Visitor visitor);

    /** Those that are left out, by why and name. */
    List<Excluded> excluded(Ask ask, int most, Visitor visitor);

    /** Empty of a firm that does not stand on the nodes. */
    Optional<Explained> explain(CompanyId company, Ask ask, Visitor visitor);

    Declared weights();

    /** Why nothing was changed; nothing where it was. */
    List<Problem> weigh(Map<String, String> typed, String reason, Visitor visitor);

    /** Why nothing was changed; nothing where it was. */
    List<Problem> putAside(CompanyId company, String reason, Visitor visitor);

    /** Why nothing was changed; nothing where it was. */
    List<Problem> bringBack(CompanyId company, Visitor visitor);
}
