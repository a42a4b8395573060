package io.tuji.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that may not be known, for programs.
 *
 * @param state known or unknown; what belongs to the other state is left out
 * @param reason missing, conflict, definition or person
 * @param candidates what sources say where they disagree
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KnownJson<T>(
        String state, Optional<T> value, Optional<String> reason, List<T> candidates, List<String> whoCanSupply) {

    public static <T, U> KnownJson<U> of(Known<T> known, Function<? super T, ? extends U> written) {
        Known<U> value = known.map(written);
        Optional<String> reason = value instanceof Known.Unknown<U> unknown
                ? Optional.of(unknown.reason().name().toLowerCase(Locale.ROOT))
                : Optional.empty();
        return new KnownJson<>(
                reason.isPresent() ? "unknown" : "known",
                value.find(),
                reason,
                reason.isPresent() ? value.candidates() : List.of(),
                value.whoCanSupply());
    }

    public static <T> KnownJson<T> of(Known<T> known) {
        return of(known, Function.identity());
    }
}
