package io.tuji.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that each ask the next question as soon as the last is answered. */
final class SearchLoad {

    static final int CLIENTS = 10;
    private static final int HITS = 20;

    private final Session session;

    SearchLoad(Session session) {
        this.session = session;
    }

    /** Asks every query once and gives the seconds it took all clients together. */
    double ask(List<String> queries, String mark) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long begin = System.nanoTime();
        List<Future<?>> ends = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            ends.add(clients.submit(() -> {
                for (int n = next.getAndIncrement(); n < queries.size(); n = next.getAndIncrement()) {
                    ask(queries.get(n), mark);
                }
                return null;
            }));
        }
        clients.shutdown();
        for (Future<?> end : ends) {
            await(end);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void ask(String query, String mark) throws IOException, InterruptedException {
        int status = session.read("search/suggest?size=" + HITS + "&q=" + Session.encode(query), mark);
        if (status != 200) {
            throw new IllegalStateException("a query was answered with " + status);
        }
    }

    private static void await(Future<?> end) throws InterruptedException {
        try {
            end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e);
        }
    }
}
