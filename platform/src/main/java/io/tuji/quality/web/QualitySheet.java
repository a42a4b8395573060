package io.tuji.quality.web;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRun.Method;
import io.tuji.quality.QualityRun.Played;
import io.tuji.quality.QualityRun.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A run as a file: all regions together by method, then region by region. */
@Component
class QualitySheet {

    private static final List<String> COLUMNS = List.of("region", "residents", "came", "method", "auc", "lift");

    private final QualityWords words;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    QualitySheet(QualityWords words, AuditLog audit, TransactionOperations transaction) {
        this.words = words;
        this.audit = audit;
        this.transaction = transaction;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("quality.column." + key)).toList();
    }

    List<List<String>> rows(QualityRun run) {
        List<List<String>> rows = new ArrayList<>();
        Arrays.stream(Method.values()).forEach(method -> rows.add(overall(run, method)));
        run.regions()
                .forEach(region ->
                        QualityChart.METHODS.forEach(method -> rows.add(row(region, method, region.of(method)))));
        return rows;
    }

    private List<String> overall(QualityRun run, Method method) {
        int came = run.regions().stream().mapToInt(Played::came).sum();
        int residents = run.regions().stream().mapToInt(Played::residents).sum();
        return Stream.of(
                        words.say("quality.all"),
                        Integer.toString(residents),
                        Integer.toString(came),
                        words.say("quality.method." + method),
                        words.estimate(run.of(method).auc()),
                        words.estimate(run.of(method).lift()))
                .toList();
    }

    private List<String> row(Played region, Method method, Points points) {
        return List.of(
                words.region(region.code()),
                Integer.toString(region.residents()),
                Integer.toString(region.came()),
                words.say("quality.method." + method),
                words.number(points.auc()),
                words.number(points.lift()));
    }

    void noteExport(QualityRun run, Visitor visitor) {
        transaction.executeWithoutResult(status -> audit.record(AuditLog.Entry.of(
                        visitor.actor(),
                        "quality.export",
                        "candidate-quality:" + run.id().value())
                .to(Map.of("regions", Integer.toString(run.regions().size())))));
    }
}
