package io.tuji.chain.web;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Hands a list out as a file; who takes it is noted before the first row leaves. */
@Component
class ListExport {

    private final PositionWords words;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    ListExport(PositionWords words, AuditLog audit, TransactionOperations transaction) {
        this.words = words;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @param columns message keys behind {@code position.column.} */
    record Sheet(String subject, String titleKey, List<String> columns) {}

    void send(
            Sheet sheet,
            Listing listing,
            String format,
            Visitor visitor,
            HttpServletResponse response,
            ListFile.Rows rows)
            throws IOException {
        transaction.executeWithoutResult(status ->
                audit.record(AuditLog.Entry.of(visitor.actor(), "position.export", "chain:" + sheet.subject())
                        .to(Map.of("list", listing.linkTo(listing.path())))));
        List<String> head = sheet.columns().stream()
                .map(key -> words.say("position.column." + key))
                .toList();
        new ListFile(words.say(sheet.titleKey()), head).send(response, format, rows);
    }
}
