package io.tuji.engine.forecast;

import java.util.Optional;

/** Something said of the future, or why nothing is said. */
public sealed interface Outlook<T> {

    /** The data can speak. */
    record Said<T>(T value) implements Outlook<T> {

        @Override
        public Optional<T> find() {
            return Optional.of(value);
        }

        @Override
        public Optional<Silence> silence() {
            return Optional.empty();
        }
    }

    /** The data cannot speak. */
    record Silent<T>(Silence why) implements Outlook<T> {

        @Override
        public Optional<T> find() {
            return Optional.empty();
        }

        @Override
        public Optional<Silence> silence() {
            return Optional.of(why);
        }
    }

    static <T> Outlook<T> said(T value) {
        return new Said<>(value);
    }

    static <T> Outlook<T> silent(Silence.Reason reason, int have, int need) {
        return new Silent<>(new Silence(reason, have, need));
    }

    Optional<T> find();

    Optional<Silence> silence();
}
