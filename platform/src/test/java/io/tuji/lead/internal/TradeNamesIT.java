package io.tuji.lead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.registry.InventedCompanies;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the clock reads of firms while they are taken away. */
@PlatformTest
@NullUnmarked
class TradeNamesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private TradeNames names;

    @Autowired
    private InventedCompanies invented;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aNameThatIsJustBeingReadGoesWithTheInventedFirm() throws Exception {
        jdbc.sql("insert into company (name, established_on, invented) values ('虚构面粉厂', current_date, true)")
                .update();
        CompletableFuture<Void> removal = transactions.execute(status -> {
            names.follow();
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> invented.erase(new Actor("tester")));
            await().atMost(PATIENCE).until(this::somebodyWaits);
            return begun;
        });
        removal.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(invented.count()).isZero();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
