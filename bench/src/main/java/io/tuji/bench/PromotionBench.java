package io.tuji.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * {@code bench promotion}: an officer's board, the funnel and the search box over a hundred thousand projects with a million engagements,
 * under twenty readers, on a platform of its own; and the same with a tenth of the rows.
 */
final class PromotionBench {

    private static final int CLIENTS = 20;
    private static final int WARM_UP = 200;
    private static final int BOARDS = 6_000;
    private static final int SEARCHES = 4_000;
    private static final int FUNNELS = 10;
    private static final int FEW = 10_000;
    private static final int MANY = 90_000;
    private static final int ENGAGEMENTS = 10;
    private static final int INDEXING_MILLIS = 60_000;

    private static final String BOARD = "projects/board?pipeline=new&mine=yes";
    private static final String FUNNEL = "funnel";
    private static final List<String> SOUGHT = List.of("演练项目777", "来商4321", "XM-2026-000815", "演练项目");

    private final Path jar = Path.of(System.getProperty("tuji.jar"));
    private final Path pack = Path.of(System.getProperty("tuji.pack"));

    void run() throws IOException, InterruptedException, SQLException {
        Ground.print(
                "none: no public system of this kind can be run here; server with the options of ./tuji up on the same machine");
        Path home = Ground.emptyFolder("promotion-home");
        AccessLog log = new AccessLog(Ground.emptyFolder("promotion-log"));
        try (Server server = Server.start(jar, home, pack, log.arguments())) {
            FilledPromotion filled = new FilledPromotion(server.home());
            Session session =
                    Session.signIn(URI.create(server.client().status().address().orElseThrow()), server.home());
            filled.fill(FEW, ENGAGEMENTS);
            Thread.sleep(INDEXING_MILLIS / 6);
            measure(session, "few");
            filled.fill(MANY, ENGAGEMENTS);
            Thread.sleep(INDEXING_MILLIS);
            measure(session, "many");
        }
        for (String rows : List.of("few", "many")) {
            print(log, rows, rows.equals("few") ? FEW : FEW + MANY);
        }
        Ground.figure("promotion.board_p99_ms", PageLoad.at(log.milliseconds("board-many"), 0.99));
        Ground.figure("promotion.funnel_ms", PageLoad.at(log.milliseconds("funnel-many"), 0.5));
        Ground.figure("promotion.search_p99_ms", PageLoad.at(log.milliseconds("search-many"), 0.99));
        Ground.erase(home);
    }

    private static void measure(Session session, String rows) throws InterruptedException {
        PageLoad readers = new PageLoad(session, CLIENTS);
        PageLoad one = new PageLoad(session, 1);
        readers.read(BOARD, WARM_UP, "warm-up");
        readers.read(BOARD, BOARDS, "board-" + rows);
        for (String words : SOUGHT) {
            readers.read("search/suggest?q=" + encoded(words), WARM_UP, "warm-up");
            readers.read("search/suggest?q=" + encoded(words), SEARCHES / SOUGHT.size(), "search-" + rows);
        }
        one.read(FUNNEL, 2, "warm-up");
        one.read(FUNNEL, FUNNELS, "funnel-" + rows);
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void print(AccessLog log, String rows, int projects) throws IOException {
        for (String what : List.of("board", "search", "funnel")) {
            double[] times = log.milliseconds(what + "-" + rows);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %,8d projects %10.1f ms median, %.1f ms 99 %%, of %d%n",
                    what,
                    projects,
                    PageLoad.at(times, 0.5),
                    PageLoad.at(times, 0.99),
                    times.length);
        }
    }
}
