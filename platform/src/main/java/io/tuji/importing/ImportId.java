package io.tuji.importing;

/** One file of a source, taken in. */
public record ImportId(long value) {

    /** What people see; never reused. */
    public String code() {
        return "DR-%06d".formatted(value);
    }
}
