package io.tuji.coding;

import io.tuji.access.Visitor;
import io.tuji.coding.CompanyIndustry.Basis;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to the industries of firms. What is counted and listed is what the visitor may see. */
public interface Codings {

    /**
     * How many firms are coded, by whom, and as what.
     *
     * @param byBasis coded firms by who decided
     * @param byIndustry coded firms by the letter of a section or the two digits of a division; those of a section alone stand under its
     *     letter only
     * @param toReview firms that wait for a person, by why
     * @param unknown firms of which nobody could tell
     * @param waiting firms that have not been looked at yet
     * @param codedAt of the latest; empty while nothing has been coded
     */
    record Overview(
            Map<Basis, Long> byBasis,
            Map<String, Long> byIndustry,
            Map<Why, Long> toReview,
            long unknown,
            long waiting,
            Optional<Instant> codedAt) {

        public Overview {
            byBasis = Map.copyOf(byBasis);
            byIndustry = Map.copyOf(byIndustry);
            toReview = Map.copyOf(toReview);
        }

        public long count(Basis basis) {
            return byBasis.getOrDefault(basis, 0L);
        }

        public long count(Why why) {
            return toReview.getOrDefault(why, 0L);
        }

        public long count(String industry) {
            return byIndustry.getOrDefault(industry, 0L);
        }

        public long coded() {
            return sum(byBasis);
        }

        public long review() {
            return sum(toReview);
        }

        public long all() {
            return coded() + review() + unknown + waiting;
        }

        private static long sum(Map<?, Long> counts) {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * @param review firms that wait for a person
     * @param decided firms whose industry a person has decided
     */
    record Progress(long review, long decided) {}

    /** It is decided, or the problems say why not. */
    record Outcome(List<Problem> problems, Optional<Decision> decision) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    Overview overview(Visitor visitor);

    /** Empty where the firm has not been looked at yet. */
    Optional<CompanyIndustry> find(CompanyId company);

    /**
     * The firms that wait for a person, in the declared order: those put off last, firms of the district before others, those with more
     * digits of capital before others, the least sure first.
     */
    List<CompanyIndustry> queue(int most, Visitor visitor);

    /** How far people have come, whoever asks: counted with each key in the queue and each visit of the first page. */
    Progress progress();

    /**
     * A person says what industry the firm is of; it holds against source and coder.
     *
     * @param code a section, division, group or class as people write it
     */
    Outcome decide(CompanyId company, String code, String reason, Visitor visitor);

    Optional<Decision> find(Decision.Id id);

    /** The decision that holds of the firm. */
    Optional<Decision> standing(CompanyId company);

    /** Takes what was said back, or says it again; false if it stood so already. */
    boolean withdraw(Decision.Id id, boolean withdrawn, Visitor visitor);

    /** Puts the firm behind all others that wait; nothing happens if it does not. */
    void later(CompanyId company, Visitor visitor);

    /** How sure the coder must be to decide alone, from 0.5 to 0.99. */
    double precision();

    /** Every firm is coded anew in a job; problems if the number is none that can be. */
    Outcome setPrecision(String wanted, Visitor visitor);

    /** Looks at every firm again, in a job. */
    JobId codeAll(Visitor visitor);

    /** Looks at the firms that are new or have changed, if they are few enough to need no job. */
    void follow();
}
