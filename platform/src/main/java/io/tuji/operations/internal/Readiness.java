package io.tuji.operations.internal;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether this instance lives, and whether it should be sent requests. */
@Component
public class Readiness {

    private final ApplicationAvailability availability;
    private final Map<String, HealthIndicator> indicators;

    Readiness(ApplicationAvailability availability, Map<String, HealthIndicator> indicators) {
        this.availability = availability;
        this.indicators = new TreeMap<>(indicators);
    }

    public boolean isAlive() {
        return availability.getLivenessState() == LivenessState.CORRECT;
    }

    /** False from the moment on at which a stop begins, so that a balancer sends its requests elsewhere. */
    public boolean accepts() {
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    /** What each part says of itself, by name. */
    public Map<String, Health> parts() {
        Map<String, Health> parts = new TreeMap<>();
        indicators.forEach((name, indicator) -> {
            Health health = indicator.health(true);
            parts.put(name, health == null ? Health.unknown().build() : health);
        });
        return parts;
    }

    public static boolean areUp(Map<String, Health> parts) {
        return parts.values().stream().allMatch(health -> health.getStatus().equals(Status.UP));
    }
}
