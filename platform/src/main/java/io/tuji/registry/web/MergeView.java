package io.tuji.registry.web;

import io.tuji.registry.Company;
import io.tuji.registry.CompanyReferences.Held;
import java.util.List;

/** Two companies side by side, before one is merged into the other. */
public record MergeView(Company kept, Company gone, List<Row> rows, List<Held> moving) {

    /** Both have a valid code, and the codes differ: most likely two firms. */
    public boolean isTwoCodes() {
        return kept.hasAnotherValidCodeThan(gone);
    }

    /** @param options what may be believed; one where both agree or only one says something */
    public record Row(String property, String label, List<Option> options) {

        public boolean isOpen() {
            return options.size() > 1;
        }
    }

    /**
     * @param text as it is kept
     * @param shown in words
     * @param ofKept whether the company that stays believes it now
     * @param ofGone whether the company that goes believes it now
     * @param chosen what the rule would believe, or what the person has chosen
     */
    public record Option(String text, String shown, boolean ofKept, boolean ofGone, boolean chosen) {}
}
