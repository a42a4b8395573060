package io.tuji.funnel.web;

import io.tuji.funnel.internal.Drill;
import io.tuji.funnel.internal.FunnelQuestion;
import io.tuji.funnel.internal.MonthBulletin;
import java.time.LocalDate;

/** From the numbers of a bulletin to their projects. */
public record BulletinLinks(MonthBulletin bulletin) {

    private static final String ZONE = "zone";

    /** @param by {@code zone}, {@code place} or nothing */
    public String month(String by, String of, String column) {
        return link(by, of, column, bulletin.month().atDay(1));
    }

    public String year(String by, String of, String column) {
        return link(by, of, column, bulletin.month().atDay(1).withDayOfYear(1));
    }

    private String link(String by, String of, String column, LocalDate since) {
        boolean isStage = !column.equals(MonthBulletin.ENTERED) && !column.equals(MonthBulletin.LEFT);
        return FunnelQuestion.of(bulletin.until())
                .link(
                        Drill.PATH,
                        by.isEmpty() ? ZONE : by,
                        by.isEmpty() ? "" : of.isEmpty() ? FunnelQuestion.NONE : of,
                        Drill.WHAT,
                        isStage ? Drill.CAME : column,
                        Drill.STAGE,
                        isStage ? column : "",
                        Drill.SINCE,
                        since.toString());
    }
}
