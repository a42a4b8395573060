package io.tuji.audit;

import java.util.Optional;

/**
 * Who acts: a signed-in person by login, or a part of the platform.
 *
 * @param token what a program showed that acts for the person, by number and name; empty where the person acts
 */
public record Actor(String name, Optional<String> token) {

    /** The platform itself: start-up, sealers, timers. */
    public static final Actor SYSTEM = new Actor("system");
    /** The operator at the machine, through the launcher. */
    public static final Actor CONSOLE = new Actor("operator@console");

    /** Somebody who has not signed in. */
    public static final Actor NOBODY = new Actor("nobody");

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor needs a name");
        }
    }

    public Actor(String name) {
        this(name, Optional.empty());
    }
}
