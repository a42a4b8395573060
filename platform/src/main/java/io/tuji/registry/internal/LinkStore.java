package io.tuji.registry.internal;

import io.tuji.database.Bulk;
import io.tuji.importing.ImportTarget.Fresh;
import io.tuji.importing.Source;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the company behind each row of a register. Transactions belong to the caller. */
@Repository
class LinkStore {

    /** How a row came to its company. */
    enum Basis {
        /** The source has spoken of the subject before. */
        SUBJECT,
        /** A company has the code, and both of its checks hold. */
        CREDIT_CODE,
        /** No company was there; one is to be made under the number. */
        NEW
    }

    /** A row with the number of the company it speaks of. */
    record Linked(long recordId, RegistrationRow row, long companyId, Basis basis) {

        /** What names the subject within its source. */
        String key() {
            return row.key();
        }
    }

    /** The companies that were there before the rows, by subject and by code. */
    private record Known(Map<String, Long> bySubject, Map<String, Long> byCode) {

        Linked link(Fresh<RegistrationRow> fresh, Iterator<Long> numbers) {
            Optional<Long> known = Optional.ofNullable(bySubject.get(fresh.row().key()));
            if (known.isPresent()) {
                return linked(fresh, known.get(), Basis.SUBJECT);
            }
            return fresh.row()
                    .validCode()
                    .flatMap(code -> Optional.ofNullable(byCode.get(code)))
                    .map(company -> linked(fresh, company, Basis.CREDIT_CODE))
                    .orElseGet(() -> linked(fresh, numbers.next(), Basis.NEW));
        }

        private static Linked linked(Fresh<RegistrationRow> fresh, long company, Basis basis) {
            return new Linked(fresh.recordId(), fresh.row(), company, basis);
        }

        boolean isMissing(RegistrationRow row) {
            return !bySubject.containsKey(row.key())
                    && row.validCode().filter(byCode::containsKey).isEmpty();
        }
    }

    private final JdbcClient jdbc;
    private final Bulk bulk;

    LinkStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Links by what the source's subject was linked to before, then by a code whose checks hold; otherwise to a new company. */
    List<Linked> link(Source source, List<Fresh<RegistrationRow>> rows) {
        Known known = new Known(bySubject(source, rows), byCode(rows));
        long missing = rows.stream().map(Fresh::row).filter(known::isMissing).count();
        Iterator<Long> numbers = bulk.numbers("company_id", (int) missing).iterator();
        return rows.stream().map(fresh -> known.link(fresh, numbers)).toList();
    }

    private Map<String, Long> bySubject(Source source, List<Fresh<RegistrationRow>> rows) {
        return companies(
                jdbc.sql("select key, company_id from company_link where source_id = :source and key = any (:keys)")
                        .param("source", source.id().value()),
                "keys",
                rows.stream().filter(f -> !f.isFirst()).map(f -> f.row().key()));
    }

    /** The company that is believed to have a code counts more than one of which it is merely stated. */
    private Map<String, Long> byCode(List<Fresh<RegistrationRow>> rows) {
        return companies(jdbc.sql("""
                        select credit_code, company_root(company_id), 1 as rank from company_further_code
                        where credit_code = any (:codes)
                        union all
                        select credit_code, id, 2 from company
                        where code_grade = 'VALID' and merged_into is null and credit_code = any (:codes)
                        order by rank
                        """), "codes", rows.stream().flatMap(f -> f.row().validCode().stream()));
    }

    private static Map<String, Long> companies(JdbcClient.StatementSpec question, String name, Stream<String> texts) {
        Map<String, Long> companies = new HashMap<>();
        String[] asked = texts.toArray(String[]::new);
        if (asked.length > 0) {
            question.param(name, asked).query(row -> {
                companies.put(row.getString(1), row.getLong(2));
            });
        }
        return companies;
    }
}
