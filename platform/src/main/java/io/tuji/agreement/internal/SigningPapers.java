package io.tuji.agreement.internal;

import io.tuji.access.Visitor;
import io.tuji.agreement.Signing;
import io.tuji.agreement.Signings;
import io.tuji.document.DocumentOwner;
import org.springframework.stereotype.Component;

/** Whoever may see a signing may see its papers. */
@Component
class SigningPapers implements DocumentOwner {

    private final Signings signings;

    SigningPapers(Signings signings) {
        this.signings = signings;
    }

    @Override
    public String kind() {
        return Signing.OWNER_KIND;
    }

    @Override
    public boolean maySee(Visitor visitor, String id) {
        return id.matches("\\d{1,18}")
                && signings.find(new Signing.Id(Long.parseLong(id)), visitor).isPresent();
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
