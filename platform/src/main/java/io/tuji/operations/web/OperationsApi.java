package io.tuji.operations.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.tuji.access.Act;
import io.tuji.access.Open;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.operations.internal.Readiness;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What balancers, watchers and collectors ask. Everybody learns whether all is well; why not is for those with the right. */
@RestController
@Requires(module = "operations", act = Act.VIEW)
class OperationsApi {

    private static final Right VIEW = Right.view("operations");

    record Answer(String status, Optional<Map<String, Part>> parts) {}

    record Part(String status, Map<String, Object> details) {}

    private final Readiness readiness;
    private final PrometheusMeterRegistry metrics;

    OperationsApi(Readiness readiness, PrometheusMeterRegistry metrics) {
        this.readiness = readiness;
        this.metrics = metrics;
    }

    @GetMapping("/-/health")
    @Open
    ResponseEntity<Answer> health() {
        return answer(readiness.isAlive(), Optional.empty());
    }

    @GetMapping("/-/ready")
    @Open
    ResponseEntity<Answer> ready(@Nullable Visitor visitor) {
        Map<String, Health> parts = readiness.parts();
        boolean told = visitor != null && visitor.may(VIEW);
        return answer(
                readiness.accepts() && Readiness.areUp(parts),
                Optional.of(parts).filter(p -> told));
    }

    private static ResponseEntity<Answer> answer(boolean up, Optional<Map<String, Health>> parts) {
        return ResponseEntity.status(up ? 200 : 503)
                .body(new Answer(up ? "UP" : "DOWN", parts.map(OperationsApi::written)));
    }

    private static Map<String, Part> written(Map<String, Health> parts) {
        Map<String, Part> written = new TreeMap<>();
        parts.forEach(
                (name, health) -> written.put(name, new Part(health.getStatus().getCode(), health.getDetails())));
        return written;
    }

    @GetMapping(path = "/-/metrics", produces = "text/plain; version=0.0.4; charset=utf-8")
    String metrics() {
        return metrics.scrape();
    }
}
