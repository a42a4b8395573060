package io.tuji.demo.internal;

/** In whose name everything invented is said, so that each figure tells by itself that it is made up. */
final class Speaker {

    static final String NAME = "演示数据（虚构）";

    private Speaker() {}
}
