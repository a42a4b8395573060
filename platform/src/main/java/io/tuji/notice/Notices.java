package io.tuji.notice;

import io.tuji.access.UserId;
import java.util.List;

/** The door by which modules tell people something. */
public interface Notices {

    /**
     * Tells a person, in the caller's transaction or in one of its own.
     *
     * @param key of a message; the words are found when the person reads, in the language of the reader
     * @param arguments what stands at {0}, {1} … of the message; one that begins with {@code #} is itself the key of a
     *     message
     * @param link an address of this platform, beginning with one slash
     */
    void tell(UserId person, String key, List<String> arguments, String link);

    /**
     * As {@link #tell}, but a second time with the same occasion does nothing: for listeners, whose event may come
     * twice.
     *
     * @param occasion what the person is told of, such as {@code job:7:2026-11-20T08:00:00Z}
     */
    void tellOnce(String occasion, UserId person, String key, List<String> arguments, String link);
}
