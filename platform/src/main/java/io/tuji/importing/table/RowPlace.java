package io.tuji.importing.table;

import io.tuji.engine.value.Place;

/** Places of rows, whose numbers are long because a file may hold billions of blank lines. */
final class RowPlace {

    private RowPlace() {}

    static Place of(long row) {
        return row < 1 ? Place.nowhere() : Place.row((int) Math.min(row, Integer.MAX_VALUE));
    }
}
