package io.tuji.bench.policy;

import java.lang.management.ManagementFactory;

/** Processor time in nanoseconds: what a calculation takes, whatever runs beside it. */
final class Processor {

    private Processor() {}

    /** Of all threads, those that collect garbage and compile included. */
    static long ofProcess() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static long ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
