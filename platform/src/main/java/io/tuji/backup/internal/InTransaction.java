package io.tuji.backup.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/** Work on files within a transaction: what the files refuse rolls it back and reaches the caller as it was. */
final class InTransaction {

    interface Work<T> {
        T done() throws IOException;
    }

    private InTransaction() {}

    static <T> T of(TransactionTemplate transaction, Work<T> work) throws IOException {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                try {
                    return work.done();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
