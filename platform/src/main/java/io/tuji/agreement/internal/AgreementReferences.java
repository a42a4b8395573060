package io.tuji.agreement.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agreements of earlier years with a company; all else hangs on projects and goes with them. */
@Component
class AgreementReferences implements CompanyReferences {

    private final OldAgreementStore old;

    AgreementReferences(OldAgreementStore old) {
        this.old = old;
    }

    @Override
    public List<String> tables() {
        return List.of("agreement_old");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        long held = old.countOf(company);
        return held == 0 ? List.of() : List.of(new Held("agreement.held", held));
    }

    @Override
    public void eraseInvented() {
        old.eraseInvented();
    }
}
