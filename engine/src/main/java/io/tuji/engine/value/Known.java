package io.tuji.engine.value;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A value that is known, or why it is not and who could supply it. Never null, never 0, never an empty text. */
public sealed interface Known<T> {

    /** Why a value is not known. */
    enum Reason {
        /** Nobody has said it (暂缺). */
        MISSING,
        /** Sources disagree (待核实). */
        CONFLICT,
        /** What the word means is not decided (口径待定). */
        DEFINITION,
        /** A person must decide. */
        PERSON
    }

    /** Somebody has said it, and nothing contradicts. */
    record Value<T>(T value) implements Known<T> {

        @Override
        public Optional<T> find() {
            return Optional.of(value);
        }

        @Override
        public List<T> candidates() {
            return List.of(value);
        }

        @Override
        public List<String> whoCanSupply() {
            return List.of();
        }

        @Override
        public <U> Known<U> map(Function<? super T, ? extends U> change) {
            return new Value<>(change.apply(value));
        }

        @Override
        public <U, R> Known<R> combine(Known<U> other, BiFunction<? super T, ? super U, ? extends R> join) {
            return other.map(theirs -> join.apply(value, theirs));
        }

        @Override
        public Truth test(Predicate<? super T> condition) {
            return Truth.of(condition.test(value));
        }
    }

    /** Not known; a conflict, and only a conflict, has the candidates that stand against each other. */
    record Unknown<T>(Reason reason, List<T> candidates, List<String> whoCanSupply) implements Known<T> {

        public Unknown {
            candidates = List.copyOf(candidates);
            whoCanSupply = List.copyOf(whoCanSupply);
            if ((reason == Reason.CONFLICT) == candidates.isEmpty()) {
                throw new IllegalArgumentException(reason + " with candidates " + candidates);
            }
        }

        @Override
        public Optional<T> find() {
            return Optional.empty();
        }

        @Override
        public <U> Known<U> map(Function<? super T, ? extends U> change) {
            return new Unknown<>(reason, candidates.stream().<U>map(change).toList(), whoCanSupply);
        }

        /** Of two conflicts every pair of candidates is one; any other reason outweighs a conflict. */
        @Override
        public <U, R> Known<R> combine(Known<U> other, BiFunction<? super T, ? super U, ? extends R> join) {
            List<String> who = Stream.concat(whoCanSupply.stream(), other.whoCanSupply().stream())
                    .distinct()
                    .toList();
            Reason why = other instanceof Unknown<U> theirs && reason == Reason.CONFLICT ? theirs.reason : reason;
            return new Unknown<>(why, why == Reason.CONFLICT ? pairs(other, join) : List.of(), who);
        }

        @Override
        public Truth test(Predicate<? super T> condition) {
            return Truth.UNKNOWN;
        }

        private <U, R> List<R> pairs(Known<U> other, BiFunction<? super T, ? super U, ? extends R> join) {
            return candidates.stream()
                    .flatMap(mine -> other.candidates().stream().<R>map(theirs -> join.apply(mine, theirs)))
                    .toList();
        }
    }

    static <T> Known<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Known<T> missing(String... whoCanSupply) {
        return new Unknown<>(Reason.MISSING, List.of(), List.of(whoCanSupply));
    }

    static <T> Known<T> conflict(List<T> candidates, String... whoCanSupply) {
        return new Unknown<>(Reason.CONFLICT, candidates, List.of(whoCanSupply));
    }

    /** What the value means is not decided yet. */
    static <T> Known<T> undefined(String... whoCanSupply) {
        return new Unknown<>(Reason.DEFINITION, List.of(), List.of(whoCanSupply));
    }

    /** A person must decide. */
    static <T> Known<T> undecided(String... whoCanSupply) {
        return new Unknown<>(Reason.PERSON, List.of(), List.of(whoCanSupply));
    }

    Optional<T> find();

    /** The values that may be true as far as anyone has said: the value itself, or those in conflict. */
    List<T> candidates();

    List<String> whoCanSupply();

    <U> Known<U> map(Function<? super T, ? extends U> change);

    /** Both values made into one; unknown if either is, naming all who could supply what is missing. */
    <U, R> Known<R> combine(Known<U> other, BiFunction<? super T, ? super U, ? extends R> join);

    /** Whether the value meets a condition; unknown of an unknown. */
    Truth test(Predicate<? super T> condition);

    /** Compares two values; unknown if either is, also when both are the same unknown. */
    default <U> Truth test(Known<U> other, BiPredicate<? super T, ? super U> condition) {
        return combine(other, condition::test).test(Boolean::booleanValue);
    }

    /** Equality as a question about the world, unlike {@code equals}: two unknowns are not known to be the same. */
    default Truth sameAs(Known<T> other) {
        return test(other, Object::equals);
    }
}
