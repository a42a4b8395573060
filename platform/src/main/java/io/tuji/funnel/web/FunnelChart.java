package io.tuji.funnel.web;

import io.tuji.funnel.internal.FunnelReport.LeadBar;
import io.tuji.funnel.internal.FunnelReport.Part;
import io.tuji.funnel.internal.FunnelReport.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pipeline as bars: of each stage how many had come to it, and within that how many stood there. */
public record FunnelChart(String box, Optional<LeadBar> leads, List<Bar> bars) {

    private static final int LEFT = 150;
    private static final int WIDTH = 420;
    private static final int WHOLE = 720;
    private static final int ROW = 34;
    private static final int HEIGHT = 22;

    public FunnelChart {
        bars = List.copyOf(bars);
    }

    /** @param stage empty of the leads */
    public record Bar(String stage, int y, int reachedWidth, int standingWidth, long reached, long standing) {

        public int x() {
            return LEFT;
        }

        public int height() {
            return HEIGHT;
        }

        public int middle() {
            return y + HEIGHT / 2 + 5;
        }

        public int labelEnd() {
            return LEFT - 10;
        }

        public int textStart() {
            return LEFT + reachedWidth + 8;
        }
    }

    static FunnelChart of(Part part, Optional<LeadBar> leads) {
        long most =
                Math.max(1, Math.max(part.entered(), leads.map(LeadBar::raised).orElse(0L)));
        List<Bar> bars = new ArrayList<>();
        leads.ifPresent(bar -> bars.add(bar("", 0, bar.raised(), bar.turned(), most)));
        for (Step step : part.steps()) {
            bars.add(bar(step.stage(), bars.size(), step.reached(), step.standing(), most));
        }
        return new FunnelChart("0 0 " + WHOLE + " " + (bars.size() * ROW + 8), leads, bars);
    }

    private static Bar bar(String stage, int row, long reached, long standing, long most) {
        return new Bar(stage, row * ROW + 4, width(reached, most), width(standing, most), reached, standing);
    }

    /** What is there is seen. */
    private static int width(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(2, count * WIDTH / most);
    }
}
