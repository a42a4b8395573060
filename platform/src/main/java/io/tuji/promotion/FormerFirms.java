package io.tuji.promotion;

import io.tuji.promotion.Project.Firm;
import java.util.List;

/** The firms on which a project hung before: an investor whose own company is registered here later, a mere name before any register had it. */
public interface FormerFirms {

    /** The latest first; empty while it has always hung on the same one. */
    List<Firm> of(Project project);
}
