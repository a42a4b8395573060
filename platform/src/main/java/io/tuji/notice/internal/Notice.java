package io.tuji.notice.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One thing a person was told. */
public record Notice(
        long id, String key, List<String> arguments, String link, Instant toldAt, Optional<Instant> readAt) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public boolean isRead() {
        return readAt.isPresent();
    }
}
