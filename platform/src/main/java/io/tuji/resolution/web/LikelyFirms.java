package io.tuji.resolution.web;

import io.tuji.access.Visitor;
import io.tuji.registry.Company;
import io.tuji.registry.Newcomers.Typed;
import io.tuji.registry.Registry;
import io.tuji.resolution.Lookalikes;
import io.tuji.resolution.Lookalikes.Lookalike;
import java.util.List;
import org.springframework.stereotype.Component;

/** The known firms that a typed one may be, as far as the visitor may see them. */
@Component
class LikelyFirms {

    private static final int MOST = 5;

    record Likely(Company company, Lookalike why) {}

    private final Lookalikes lookalikes;
    private final Registry registry;

    LikelyFirms(Lookalikes lookalikes, Registry registry) {
        this.lookalikes = lookalikes;
        this.registry = registry;
    }

    List<Likely> of(Typed typed, Visitor visitor) {
        return lookalikes.find(typed.text("credit_code"), typed.text("name"), typed.text("address"), MOST).stream()
                .flatMap(l -> registry.find(l.company(), visitor).map(company -> new Likely(company, l)).stream())
                .toList();
    }
}
