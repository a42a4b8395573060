package io.tuji.engine.series;

import io.tuji.engine.value.Period;

/** How many values a year has; each frequency knows the period of a value. */
public enum Frequency {
    YEARLY(1) {
        @Override
        Period period(int year, int part) {
            return Period.year(year);
        }
    },
    QUARTERLY(4) {
        @Override
        Period period(int year, int part) {
            return Period.quarter(year, part);
        }
    },
    MONTHLY(12) {
        @Override
        Period period(int year, int part) {
            return Period.month(year, part);
        }
    };

    private final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    public int perYear() {
        return perYear;
    }

    /** @param part of the year, from 1 on */
    abstract Period period(int year, int part);
}
