package io.tuji.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever hangs records on a company says so, or they would be lost when companies are merged. */
@PlatformTest
class CompanyReferencesIT {

    @Autowired
    List<CompanyReferences> references;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** By a foreign key, or by name where every row of a file passes and no key is checked. */
    private Set<String> referring() {
        return new TreeSet<>(jdbc.sql("""
                        select distinct c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid
                        where k.contype = 'f' and k.confrelid = 'company'::regclass
                        union
                        select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                          and a.attname = 'company_id' and not a.attisdropped
                        """).query(String.class).list());
    }

    private Set<String> declared() {
        Set<String> declared = new TreeSet<>();
        references.forEach(reference -> declared.addAll(reference.tables()));
        return declared;
    }

    @Test
    void everyTableThatRefersToACompanyIsDeclared() {
        assertThat(declared()).isEqualTo(referring());
    }

    @Test
    void aTableThatNobodyDeclaresIsFound() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("create table planted_key (firm bigint references company)")
                    .update();
            jdbc.sql("create table planted_name (company_id bigint)").update();
            assertThat(referring()).contains("planted_key", "planted_name");
            status.setRollbackOnly();
        });
    }
}
