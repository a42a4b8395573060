package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A sum of facts that must be at least a bound, in whole numbers: exact, and quick. What is not known lies somewhere in its range, so a sum
 * may be decided before all of it is known.
 */
final class Inequality {

    private final int[] slots;
    private final long[] factors;
    private final long bound;

    private Inequality(int[] slots, long[] factors, long bound) {
        this.slots = slots;
        this.factors = factors;
        this.bound = bound;
    }

    static Inequality atLeast(Line line, BigDecimal bound, Layout layout) {
        return whole(line, bound, 0, layout);
    }

    /** Ticks are whole, so more than a number is at least the next. */
    static Inequality more(Line line, BigDecimal bound, Layout layout) {
        return whole(line, bound, 1, layout);
    }

    private static Inequality whole(Line line, BigDecimal bound, int more, Layout layout) {
        int scale = line.factors().values().stream()
                .mapToInt(BigDecimal::scale)
                .reduce(Math.max(0, bound.scale()), Math::max);
        List<Map.Entry<Integer, BigInteger>> all = line.factors().entrySet().stream()
                .map(one -> Map.entry(one.getKey(), shifted(one.getValue(), scale)))
                .filter(one -> one.getValue().signum() != 0)
                .toList();
        BigInteger divisor = all.stream().map(Map.Entry::getValue).reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger least = shifted(bound, scale).add(BigInteger.valueOf(more));
        BigInteger common = divisor.signum() == 0 ? BigInteger.ONE : divisor;
        requireRoom(all, least, layout);
        return new Inequality(
                all.stream().mapToInt(Map.Entry::getKey).toArray(),
                all.stream()
                        .mapToLong(one -> one.getValue().divide(common).longValueExact())
                        .toArray(),
                ceiling(least, common).longValueExact());
    }

    private static BigInteger shifted(BigDecimal number, int scale) {
        return number.movePointRight(scale).toBigIntegerExact();
    }

    private static BigInteger ceiling(BigInteger number, BigInteger divisor) {
        BigInteger[] parts = number.divideAndRemainder(divisor);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private static void requireRoom(List<Map.Entry<Integer, BigInteger>> all, BigInteger bound, Layout layout) {
        BigInteger divisor = all.stream().map(Map.Entry::getValue).reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger common = divisor.max(BigInteger.ONE);
        BigInteger largest = all.stream()
                .map(one -> one.getValue().abs().divide(common).multiply(largest(layout, one.getKey())))
                .reduce(bound.abs().divide(common), BigInteger::add);
        if (largest.bitLength() >= Long.SIZE - 1) {
            throw new ArithmeticException("too fine a number to be compared exactly over " + all);
        }
    }

    private static BigInteger largest(Layout layout, int slot) {
        Definition.Range range = layout.definition(slot).range();
        return BigInteger.valueOf(range.low())
                .abs()
                .max(BigInteger.valueOf(range.high()).abs());
    }

    Truth judge(Sheet sheet) {
        long least = 0;
        long most = 0;
        for (int i = 0; i < slots.length; i++) {
            least += least(i, sheet);
            most += most(i, sheet);
        }
        if (least >= bound) {
            return Truth.YES;
        }
        return most < bound ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether it can come to that, whatever all other facts are, if those that are free are chosen for it. */
    boolean canBe(Truth target, BitSet free, Sheet sheet) {
        long sum = 0;
        for (int i = 0; i < slots.length; i++) {
            boolean isChosen = free.get(slots[i]);
            boolean wantsMost = (target == Truth.YES) == isChosen;
            sum += wantsMost ? most(i, sheet) : least(i, sheet);
        }
        return target == Truth.YES ? sum >= bound : sum < bound;
    }

    /** Whether nothing that the definitions allow breaks it. */
    boolean isCertain(Layout layout) {
        return least(Sheet.blank(layout)) >= bound;
    }

    private long least(Sheet sheet) {
        long sum = 0;
        for (int i = 0; i < slots.length; i++) {
            sum += least(i, sheet);
        }
        return sum;
    }

    private long most(Sheet sheet) {
        long sum = 0;
        for (int i = 0; i < slots.length; i++) {
            sum += most(i, sheet);
        }
        return sum;
    }

    private long least(int i, Sheet sheet) {
        long factor = factors[i];
        return factor * (factor > 0 ? sheet.low(slots[i]) : sheet.high(slots[i]));
    }

    private long most(int i, Sheet sheet) {
        long factor = factors[i];
        return factor * (factor > 0 ? sheet.high(slots[i]) : sheet.low(slots[i]));
    }

    void collect(BitSet asked) {
        for (int slot : slots) {
            asked.set(slot);
        }
    }

    /** The fact that the comparison is most about. */
    int lead() {
        return slots[0];
    }

    /** What the leading fact would have to be, all others as they are, for this to hold, or to hold no longer. */
    long turn(Truth target, Sheet sheet) {
        long others = most(sheet) - most(0, sheet);
        return turn(0, target, others);
    }

    /** Beside which values of the slot it may turn, the others at either end of what they may be. */
    long[] turns(int slot, Sheet sheet) {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == slot) {
                long low = least(sheet) - least(i, sheet);
                long high = most(sheet) - most(i, sheet);
                return new long[] {
                    turn(i, Truth.YES, low), turn(i, Truth.YES, high), turn(i, Truth.NO, low), turn(i, Truth.NO, high)
                };
            }
        }
        return new long[0];
    }

    /** A falling factor turns the direction. */
    private long turn(int i, Truth target, long others) {
        long rest = bound - others;
        if (factors[i] > 0) {
            long first = -Math.floorDiv(-rest, factors[i]);
            return target == Truth.YES ? first : first - 1;
        }
        long last = Math.floorDiv(rest, factors[i]);
        return target == Truth.YES ? last : last + 1;
    }
}
