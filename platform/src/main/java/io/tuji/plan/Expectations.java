package io.tuji.plan;

import java.util.List;

/** What is expected of the years to come; a module above brings it, and the picture of an indicator shows it. */
public interface Expectations {

    /** In the terms of the target; ends of the 80 % and 95 % intervals beside what is expected. */
    record Expected(int year, double expected, double low95, double low80, double high80, double high95) {}

    /** The earliest year first; empty where nothing can be expected. */
    List<Expected> of(String plan, String measure);
}
