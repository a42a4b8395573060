package io.tuji.access.internal;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands in the test sources only; its silent handler is the violation that {@link HandlersIT} must find. */
@RestController
class PlantedHandlers {

    @GetMapping("/planted/silent")
    String silent() {
        return "never";
    }

    @GetMapping("/planted/signed-in")
    @SignedIn
    String signedIn(Visitor visitor) {
        return visitor.login();
    }

    @GetMapping("/planted/right")
    @Requires(module = "audit", act = Act.VIEW)
    String right() {
        return "for few";
    }
}
