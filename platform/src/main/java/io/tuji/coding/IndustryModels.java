package io.tuji.coding;

import io.tuji.access.Visitor;
import io.tuji.engine.industry.coding.Quality;
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The door to the district's own coders: trained on what its people have decided, measured beside the shipped one, used if they say so. */
public interface IndustryModels {

    /**
     * A trained coder.
     *
     * @param firms whose decisions it has learned
     * @param divisions that they belong to
     * @param own what models of the same making said of those firms, each time without having seen them
     * @param shipped what the shipped coder says of the same firms
     */
    record Model(Id id, int firms, int divisions, Quality own, Quality shipped, String by, Instant at) {

        public record Id(long value) {

            /** As people see it. */
            public String code() {
                return "MX-%04d".formatted(value);
            }
        }
    }

    /** It is under way, or the problems say why not. */
    record Started(List<Problem> problems, Optional<JobId> job) {

        public Started {
            problems = List.copyOf(problems);
        }
    }

    /** All that were trained, the latest first. */
    List<Model> list();

    Optional<Model> find(Model.Id id);

    /** The one in use; empty where that is the shipped one. */
    Optional<Model> inUse();

    /** How many firms have a decision that a model could learn. */
    int labels();

    /** How many of them a model needs at least. */
    int labelsWanted();

    /** Trains a model in a job, if there are labels enough. */
    Started train(Visitor visitor);

    /** Codes with that model from now on, or with the shipped one; every firm is coded anew in a job. */
    JobId use(Optional<Model.Id> id, Visitor visitor);
}
