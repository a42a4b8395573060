package io.tuji.demo.web;

import io.tuji.demo.Demo;
import io.tuji.web.Banner;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on every page that some of what is seen is invented. */
@Component
class DemoBanner implements Banner {

    private final Demo demo;

    DemoBanner(Demo demo) {
        this.demo = demo;
    }

    @Override
    public Optional<Shown> find() {
        return demo.isPresent() ? Optional.of(new Shown("demo.banner", "/demo")) : Optional.empty();
    }
}
