package io.tuji.demo.internal;

import io.tuji.audit.Actor;
import io.tuji.demo.Demo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the park if the operator has asked for it; without being asked nothing invented comes into being. */
@Component
class FillAtStart {

    private final Demo demo;
    private final DemoPeople people;
    private final boolean wanted;

    FillAtStart(Demo demo, DemoPeople people, @Value("${tuji.demo}") boolean wanted) {
        this.demo = demo;
        this.people = people;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (wanted) {
            demo.fill(Actor.CONSOLE);
            people.tellTokens(Actor.CONSOLE);
        }
    }
}
