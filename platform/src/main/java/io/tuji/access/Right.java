package io.tuji.access;

/** An act on the records of one module. */
public record Right(String module, Act act) {

    public static Right view(String module) {
        return new Right(module, Act.VIEW);
    }

    public static Right change(String module) {
        return new Right(module, Act.CHANGE);
    }

    public static Right approve(String module) {
        return new Right(module, Act.APPROVE);
    }

    public static Right export(String module) {
        return new Right(module, Act.EXPORT);
    }
}
