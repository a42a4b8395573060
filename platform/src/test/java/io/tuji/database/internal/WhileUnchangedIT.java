package io.tuji.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.database.Snapshots;
import io.tuji.database.WhileUnchanged;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept is never older than the database. Other work of the platform may change it at any time. */
@PlatformTest
class WhileUnchangedIT {

    private static final int TRIES = 200;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private WhileUnchanged<String, Read> kept;

    /** Another object for each time of reading. */
    private static final class Read {
        private final long rows;

        Read(long rows) {
            this.rows = rows;
        }
    }

    @BeforeEach
    void aTable() {
        kept = new WhileUnchanged<>(snapshots);
        jdbc.sql("create table kept_probe (n int)").update();
    }

    @AfterEach
    void noTable() {
        jdbc.sql("drop table kept_probe").update();
    }

    @Test
    void readsOnceWhileNothingChanges() {
        Set<Read> different = new HashSet<>();
        for (int n = 0; n < TRIES; n++) {
            different.add(read());
        }
        assertThat(different).hasSizeLessThan(TRIES / 2);
        assertThat(kept.get("other", this::count)).isNotIn(different);
    }

    @Test
    void readsAnewAfterEachChange() {
        for (int rows = 1; rows <= TRIES; rows++) {
            jdbc.sql("insert into kept_probe values (1)").update();
            assertThat(read().rows).isEqualTo(rows);
        }
        jdbc.sql("delete from kept_probe").update();
        assertThat(read().rows).isZero();
    }

    @Test
    void keepsNothingThatATransactionMayTakeBack() {
        transaction.executeWithoutResult(status -> {
            assertThat(read()).isNotSameAs(read());
            jdbc.sql("insert into kept_probe values (1)").update();
            assertThat(read().rows).isOne();
            status.setRollbackOnly();
        });
        assertThat(read().rows).isZero();
    }

    @Test
    void seesAChangeThatBeganBeforeOthersAndEndsAfterThem() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into kept_probe values (1)").update();
            CompletableFuture.runAsync(() -> {
                        jdbc.sql("insert into kept_probe values (1)").update();
                        assertThat(read().rows).isOne();
                    })
                    .join();
        });
        assertThat(read().rows).isEqualTo(2);
    }

    private Read read() {
        return kept.get("probe", this::count);
    }

    private Read count() {
        return new Read(
                jdbc.sql("select count(*) from kept_probe").query(Long.class).single());
    }
}
