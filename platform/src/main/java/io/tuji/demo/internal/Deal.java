package io.tuji.demo.internal;

import io.tuji.access.Visitor;
import io.tuji.promotion.Project;

/**
 * An invented project as its people see it.
 *
 * @param number among all, from 0
 * @param place of its stage on its way, from 0
 * @param firm name of it
 * @param colleague of the owner
 */
record Deal(int number, Project project, int place, String firm, Visitor owner, Visitor colleague) {

    static final int TRACKING = 1;
    static final int SIGNED = 2;
    static final int REGISTERED = 3;
    static final int LANDED = 4;

    String code() {
        return project.code().toString();
    }

    boolean isOpenFrom(int stage) {
        return project.isOpen() && place >= stage;
    }

    /** One of so many. */
    boolean isEach(int count, int which) {
        return number % count == which;
    }
}
