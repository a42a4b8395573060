package io.tuji.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a project came to a stage that counts, for the first time; it stays whatever becomes of the project.
 *
 * @param firstOn the day that the project told as its landing when it came there, otherwise the day when it came
 * @param acceptedBy name of whoever brought it there; empty where nobody is known
 * @param seen the registration as the registry had it then
 * @param space as it was told then
 * @param jobs as they were told then
 */
public record Landing(
        OfProject project,
        String stage,
        LocalDate firstOn,
        Instant enteredAt,
        String acceptedBy,
        Optional<Seen> seen,
        String space,
        String jobs) {

    /**
     * @param source of the registry; empty where none tells the code
     * @param asOf the day of which the source speaks
     */
    public record Seen(String creditCode, String source, Optional<LocalDate> asOf) {}
}
