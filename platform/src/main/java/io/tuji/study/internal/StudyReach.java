package io.tuji.study.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;

/** Which studies a visitor may see: all of them, or none. */
final class StudyReach {

    static final Right VIEW = Right.view("study");

    private StudyReach() {}

    static Filter seen(Visitor visitor) {
        return Filter.of(visitor.scope(VIEW), Filter::none, Filter::none);
    }
}
