package io.tuji.agreement.internal;

import io.tuji.access.Visitor;
import io.tuji.agreement.Commitment;
import io.tuji.agreement.Commitments;
import io.tuji.document.DocumentOwner;
import org.springframework.stereotype.Component;

/** Whoever may see a commitment may see its papers. */
@Component
class CommitmentPapers implements DocumentOwner {

    private final Commitments commitments;

    CommitmentPapers(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public String kind() {
        return Commitment.OWNER_KIND;
    }

    @Override
    public boolean maySee(Visitor visitor, String id) {
        return id.matches("\\d{1,18}")
                && commitments
                        .find(new Commitment.Id(Long.parseLong(id)), visitor)
                        .isPresent();
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
