package io.tuji.engine.plan;

import io.tuji.engine.value.Known;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Levels where a baseline stands to compare them with; else, or where a year has none, the growth of every year chained. */
final class LevelsOrGrowth implements Evidence {

    private final Aim aim;
    private final Levels levels;
    private final Growths growths;
    private final BigDecimal start;

    LevelsOrGrowth(Aim aim, Statements statements) {
        this.aim = aim;
        this.levels = new Levels(statements, aim.unit());
        this.growths = new Growths(statements);
        this.start = new Course(aim).start().orElseThrow();
    }

    @Override
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>(growths.years());
        if (hasBaseline()) {
            years.addAll(levels.years());
        }
        return years;
    }

    @Override
    public List<Known<Reading>> at(int year) {
        List<Known<Reading>> readings = new ArrayList<>();
        if (hasBaseline()) {
            readings.addAll(levels.at(year));
        }
        Chain chain = new Chain(start);
        for (int y = aim.baselineYear() + 1; y <= year; y++) {
            chain.add(y, growths.at(y), (level, percent) -> level.multiply(Compound.factor(percent), Compound.DIGITS));
        }
        if (chain.absent().isEmpty() && !chain.isEmpty()) {
            readings.add(Known.of(chain.reading(year)));
        }
        return readings;
    }

    private boolean hasBaseline() {
        return aim.baseline().find().isPresent();
    }
}
