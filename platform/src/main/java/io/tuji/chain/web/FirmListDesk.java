package io.tuji.chain.web;

import io.tuji.access.Visitor;
import io.tuji.chain.internal.Batch;
import io.tuji.chain.internal.FirmList;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.Optional;

/** What pages and API of products and supplies need alike. */
final class FirmListDesk {

    record BatchWithdrawal(
            @Described(zh = "谁存入的；恢复时为谁撤回的", en = "who brought it; to restore, who took it back")
            String by,

            @Described(zh = "存入的时刻；恢复时为撤回的时刻", en = "the moment of bringing; to restore, that of taking back")
            Instant at,

            @Described(zh = "true 撤回，false 恢复", en = "true to withdraw, false to restore")
            boolean withdrawn) {}

    record Changed(
            @Described(zh = "有没有变化", en = "whether anything has changed")
            boolean changed) {}

    private FirmListDesk() {}

    /** What takes it back again; an entry that the visitor may not see is not found. */
    static Optional<Batch> withdraw(FirmList<?> list, long id, Visitor visitor) {
        if (!list.sees(id, visitor)) {
            throw Standings.notFound();
        }
        return list.withdraw(id, visitor);
    }

    static Changed withdraw(FirmList<?> list, BatchWithdrawal asked, Visitor visitor) {
        Batch batch = new Batch(asked.by(), asked.at());
        return new Changed(
                asked.withdrawn() ? list.withdraw(batch, visitor).isPresent() : list.restore(batch, visitor));
    }
}
