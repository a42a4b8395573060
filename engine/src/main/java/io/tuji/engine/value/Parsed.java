package io.tuji.engine.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a parser made of a text: a value, perhaps with warnings, or a refusal that says why. */
public sealed interface Parsed<T> {

    /** The text is understood; the warnings ask a person to look. */
    record Taken<T>(T value, List<Fault> warnings) implements Parsed<T> {

        public Taken {
            warnings = List.copyOf(warnings);
            if (warnings.stream().anyMatch(warning -> warning.kind().severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("a value that is taken carries no errors: " + warnings);
            }
        }

        @Override
        public Optional<T> find() {
            return Optional.of(value);
        }

        @Override
        public List<Fault> faults() {
            return warnings;
        }

        @Override
        public <U> Parsed<U> map(Function<? super T, ? extends U> change) {
            return new Taken<>(change.apply(value), warnings);
        }

        @Override
        public <U> Parsed<U> flatMap(Function<? super T, Parsed<U>> next) {
            return next.apply(value);
        }
    }

    /** The text is not what it should be. */
    record Refused<T>(Fault fault) implements Parsed<T> {

        @Override
        public Optional<T> find() {
            return Optional.empty();
        }

        @Override
        public List<Fault> faults() {
            return List.of(fault);
        }

        @Override
        public <U> Parsed<U> map(Function<? super T, ? extends U> change) {
            return new Refused<>(fault);
        }

        @Override
        public <U> Parsed<U> flatMap(Function<? super T, Parsed<U>> next) {
            return new Refused<>(fault);
        }
    }

    static <T> Parsed<T> taken(T value) {
        return new Taken<>(value, List.of());
    }

    static <T> Parsed<T> refused(ProblemCode kind, Object... arguments) {
        return new Refused<>(Fault.of(kind, arguments));
    }

    Optional<T> find();

    /** The one fault of a refusal, or the warnings of a value; mostly empty. */
    List<Fault> faults();

    <U> Parsed<U> map(Function<? super T, ? extends U> change);

    /** What the next parser makes of the value; its faults come behind the warnings of this one. */
    <U> Parsed<U> flatMap(Function<? super T, Parsed<U>> next);

    /** Reports the faults at the place where the text stood, and hands on the value if there is one. */
    default Optional<T> report(Problems problems, Place place) {
        faults().forEach(fault -> problems.add(fault.at(place)));
        return find();
    }
}
