package io.tuji.audit;

/** Who acts: a signed-in person by login, or a part of the platform. */
public record Actor(String name) {

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
}
