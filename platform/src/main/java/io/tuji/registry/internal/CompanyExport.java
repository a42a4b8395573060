package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.table.TableWriter;
import io.tuji.registry.Company;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a whole filtered list out, row by row; who took what is noted before the first row leaves. */
@Service
public class CompanyExport {

    private static final int LONGEST_CELL = 32_767;

    /** What is wanted, as the visitor asked for it. */
    public record Wanted(Filter filter, String orderBy, String address, boolean workbook) {}

    private final CompanyStore companies;
    private final AuditLog audit;
    private final MessageSource messages;
    private final TransactionTemplate note;
    private final TransactionTemplate snapshot;

    CompanyExport(
            CompanyStore companies, AuditLog audit, MessageSource messages, PlatformTransactionManager transactions) {
        this.companies = companies;
        this.audit = audit;
        this.messages = messages;
        this.note = new TransactionTemplate(transactions);
        note.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Why a workbook cannot hold the list; a CSV always can. */
    public List<Problem> obstacles(Wanted wanted) {
        List<Problem> problems = new ArrayList<>();
        if (!wanted.workbook()) {
            return problems;
        }
        long rows = companies.count(wanted.filter());
        if (rows >= TableWriter.SHEET_ROWS) {
            problems.add(RegistryProblem.SHEET_FULL.at(Place.nowhere(), rows, TableWriter.SHEET_ROWS - 1));
        }
        if (companies.hasTextLongerThan(LONGEST_CELL, wanted.filter())) {
            problems.add(RegistryProblem.CELL_FULL.at(Place.nowhere(), LONGEST_CELL));
        }
        return problems;
    }

    /** Writes the list as it stands at one moment. */
    public void write(Wanted wanted, Visitor visitor, Locale locale, OutputStream out) {
        snapshot.executeWithoutResult(status -> {
            long rows = companies.count(wanted.filter());
            note.executeWithoutResult(inner -> note(wanted, rows, visitor));
            writeRows(wanted, new ExchangeRow(messages, locale), out);
        });
    }

    private void note(Wanted wanted, long rows, Visitor visitor) {
        audit.record(AuditLog.Entry.of(visitor.actor(), "company.export", "company")
                .to(Map.of(
                        "filter", wanted.address(),
                        "count", Long.toString(rows),
                        "form", wanted.workbook() ? "XLSX" : "CSV")));
    }

    private void writeRows(Wanted wanted, ExchangeRow form, OutputStream out) {
        try (TableWriter table =
                wanted.workbook() ? TableWriter.workbook(out, "companies") : TableWriter.csv(out, ',')) {
            table.row(form.header());
            companies.each(wanted.filter(), wanted.orderBy(), company -> write(table, form, company));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(TableWriter table, ExchangeRow form, Company company) {
        try {
            table.row(form.of(company));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
