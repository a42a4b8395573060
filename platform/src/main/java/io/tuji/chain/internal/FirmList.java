package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.importing.brought.BroughtColumn;
import io.tuji.importing.brought.BroughtList;
import java.util.Optional;

/** What lists and disclosures say of firms: products, or supplies. All of it can be taken back, one by one or all of one moment. */
public interface FirmList<T> extends BroughtList<T, Batch> {

    BroughtColumn SOURCE = BroughtColumn.needed("source", "来源", "出处", "Source");
    BroughtColumn DATE = BroughtColumn.needed("date", "日期", "截至日期", "披露日期", "Date", "As of");

    /** As addresses name it. */
    String kind();

    /** What people keep in a table of their own; a register is imported. */
    @Override
    default int mostRows() {
        return 5_000;
    }

    /** Whether there is such an entry, of firms that the visitor may see. */
    boolean sees(long id, Visitor visitor);

    /** What takes it back again; empty if it had been taken back. */
    Optional<Batch> withdraw(long id, Visitor visitor);

    /** All that one person brought at one moment. */
    Optional<Batch> withdraw(Batch batch, Visitor visitor);

    /** All that one person took back at one moment. */
    boolean restore(Batch withdrawn, Visitor visitor);
}
