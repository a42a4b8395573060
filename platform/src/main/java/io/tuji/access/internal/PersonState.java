package io.tuji.access.internal;

/** Whether a person can sign in now. */
public enum PersonState {
    ACTIVE("good", "check-circle"),
    /** By five failures; ends by itself. */
    LOCKED_OUT("warn", "hourglass-split"),
    /** By an administrator, until one takes it back. */
    LOCKED("bad", "lock"),
    /** Gone from here; the account stays because its deeds do. */
    ENDED("unknown", "circle");

    private final String look;
    private final String icon;

    PersonState(String look, String icon) {
        this.look = look;
        this.icon = icon;
    }

    public String look() {
        return look;
    }

    public String icon() {
        return icon;
    }
}
