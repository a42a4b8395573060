package io.tuji.plan.web;

import io.tuji.plan.Clearance.Step;
import org.springframework.stereotype.Component;

/** How far a figure has come, for the eye; templates call it {@code @clearanceWords}. */
@Component("clearanceWords")
public class ClearanceWords {

    /** An icon and a kind of colour beside the word. */
    public record Look(String kind, String icon) {}

    public Look look(Step step) {
        return switch (step) {
            case ENTERED -> new Look("unknown", "circle");
            case RETURNED -> new Look("warn", "arrow-return-left");
            case CHECKED -> new Look("calm", "check2");
            case APPROVED -> new Look("good", "lock");
        };
    }
}
