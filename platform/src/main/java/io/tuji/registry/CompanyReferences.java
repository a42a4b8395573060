package io.tuji.registry;

import java.util.List;

/** What hangs on a company, told by each module that has a table with a foreign key to {@code company} or a column {@code company_id}. */
public interface CompanyReferences {

    /** Every table of the module that refers to a company. */
    List<String> tables();

    /** What a person would miss if the company were not there; only what there is any of. */
    List<Held> heldBy(CompanyId company);

    /** Deletes every row of the tables that hangs on an invented company. Called in a transaction, before the companies go. */
    void eraseInvented();

    /** @param labelKey message key of what is counted */
    record Held(String labelKey, long count) {}
}
