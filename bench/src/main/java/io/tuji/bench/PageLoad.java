package io.tuji.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Readers that each ask for a page again as soon as they have it. */
record PageLoad(Session session, int clients) {

    /** Milliseconds as the readers waited, ascending. */
    double[] read(String path, int pages, String mark) throws InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(clients);
        Callable<double[]> reader = () -> {
            double[] times = new double[pages / clients];
            for (int i = 0; i < times.length; i++) {
                long begin = System.nanoTime();
                int status = session.read(path, mark);
                times[i] = (System.nanoTime() - begin) / 1e6;
                if (status != 200) {
                    throw new IllegalStateException(path + " was answered with " + status);
                }
            }
            return times;
        };
        List<Future<double[]>> ends = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            ends.add(readers.submit(reader));
        }
        readers.shutdown();
        double[] all = new double[0];
        for (Future<double[]> end : ends) {
            double[] times = get(end);
            int before = all.length;
            all = Arrays.copyOf(all, before + times.length);
            System.arraycopy(times, 0, all, before, times.length);
        }
        Arrays.sort(all);
        return all;
    }

    private static double[] get(Future<double[]> end) throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader failed", e);
        }
    }

    /** The smallest time that this share of all did not exceed. */
    static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
