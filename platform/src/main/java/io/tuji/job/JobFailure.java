package io.tuji.job;

import java.util.List;

/**
 * Why a job failed, in no language yet.
 *
 * @param code stable; its words are the messages {@code problem.<code>} and {@code problem.<code>.remedy}
 * @param arguments what stands at {0}, {1} … of those words
 */
public record JobFailure(String code, List<String> arguments) {

    public JobFailure {
        arguments = List.copyOf(arguments);
    }
}
