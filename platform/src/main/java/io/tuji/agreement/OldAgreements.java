package io.tuji.agreement;

import io.tuji.access.Visitor;
import io.tuji.agreement.OldAgreement.Id;
import java.util.Map;
import java.util.Optional;

/** Agreements of earlier years; everybody sees those of the own body and the bodies below it, who may see all projects sees all. */
public interface OldAgreements {

    Optional<OldAgreement> find(Id id, Visitor visitor);

    boolean mayChange(OldAgreement old, Visitor visitor);

    /** @param typed {@code firm} (name, or code of the registry), {@code title}, {@code signed_on}, {@code words}, {@code tie} */
    Outcome<OldAgreement> enter(Map<String, String> typed, Visitor visitor);

    /** @param typed {@code verdict}, {@code why}, {@code deadline} */
    Outcome<OldAgreement> judge(Id id, Map<String, String> typed, Visitor visitor);

    /** @param typed {@code done_on} */
    Outcome<OldAgreement> finish(Id id, Map<String, String> typed, Visitor visitor);

    /** Takes the last of being done, judged, entered back; and back into the list what was taken out of it. */
    Outcome<OldAgreement> undo(Id id, Visitor visitor);
}
