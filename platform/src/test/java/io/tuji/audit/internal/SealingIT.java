package io.tuji.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.audit.AuditTrail;
import io.tuji.audit.AuditVerification;
import io.tuji.audit.AuditVerification.Anchoring;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What was done cannot be altered, and whoever forces it is found. Tampering happens in transactions that are rolled back. */
@PlatformTest
class SealingIT {

    @Autowired
    AuditLog log;

    @Autowired
    AuditTrail trail;

    @Autowired
    Sealer sealer;

    @Autowired
    Sealing sealing;

    @Autowired
    io.tuji.audit.internal.Anchoring anchoring;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whatWasDoneIsSealedAndVerifies() {
        note("test.sealed");
        sealAll();
        AuditVerification found = trail.verify();
        assertThat(found.isIntact()).isTrue();
        assertThat(found.sealed()).isPositive();
        assertThat(found.anchor()).isEqualTo(Anchoring.AGREES);
    }

    @Test
    void anEntryBelongsToATransaction() {
        assertThatThrownBy(() -> log.record(Entry.of(Actor.SYSTEM, "test.alone", "test")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set entry_id = 0",
                "delete from audit_seal",
                "truncate audit_seal"
            })
    void nothingIsAlteredWithOrWithoutTheRight(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("permission denied");
        forged(() -> {
            regrant();
            assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("never altered");
            return true;
        });
    }

    @Test
    void anAlteredEntryIsFound() {
        long sequence = sealedNote("test.altered");
        AuditVerification found = forged(() -> {
            open();
            jdbc.sql("""
                    update audit_entry set after_value = '{"capital": "2"}'
                    where id = (select entry_id from audit_seal where sequence = :sequence)
                    """).param("sequence", sequence).update();
            return trail.verify();
        });
        assertThat(found.altered()).containsExactly(sequence);
        assertThat(found.firstBroken()).hasValue(sequence);
        assertThat(found.isIntact()).isFalse();
    }

    @Test
    void anEntryTakenAwayIsFound() {
        long sequence = sealedNote("test.missing");
        AuditVerification found = forged(() -> {
            open();
            jdbc.sql("delete from audit_entry where id = (select entry_id from audit_seal where sequence = :sequence)")
                    .param("sequence", sequence)
                    .update();
            return trail.verify();
        });
        assertThat(found.missing()).containsExactly(sequence);
    }

    @Test
    void aTailThatIsCutOffIsFoundByTheAnchor() {
        long sequence = sealedNote("test.tail");
        AuditVerification found = forged(() -> {
            anchoring.moveOn();
            open();
            jdbc.sql("delete from audit_entry where id in (select entry_id from audit_seal where sequence >= :s)")
                    .param("s", sequence)
                    .update();
            jdbc.sql("delete from audit_seal where sequence >= :s")
                    .param("s", sequence)
                    .update();
            return trail.verify();
        });
        assertThat(found.firstBroken()).isEmpty();
        assertThat(found.anchor()).isEqualTo(Anchoring.CUT_OFF);
        assertThat(found.isIntact()).isFalse();
    }

    @Test
    void aChainMadeAnewIsFoundByTheAnchor() {
        long sequence = sealedNote("test.anew");
        AuditVerification found = forged(() -> {
            anchoring.moveOn();
            open();
            jdbc.sql("update audit_seal set hash = sha256('anew') where sequence >= :s")
                    .param("s", sequence)
                    .update();
            return trail.verify();
        });
        assertThat(found.anchor()).isEqualTo(Anchoring.DIFFERS);
    }

    @Test
    void anEntryHiddenFromTheSealerIsFound() {
        long escaped = forged(() -> {
            log.record(Entry.of(Actor.SYSTEM, "test.escaped", "test"));
            jdbc.sql("delete from audit_unsealed where xid = pg_current_xact_id()")
                    .update();
            return trail.verify().escaped();
        });
        assertThat(escaped).isEqualTo(1);
    }

    /** Otherwise an older number could still appear behind a newer seal. */
    @Test
    void nothingIsSealedWhileAnOlderTransactionRuns() {
        sealAll();
        List<String> sealedEarly = template(TransactionDefinition.PROPAGATION_REQUIRED)
                .execute(outer -> {
                    log.record(Entry.of(Actor.SYSTEM, "test.older", "test:test.older"));
                    note("test.newer");
                    template(TransactionDefinition.PROPAGATION_REQUIRES_NEW).execute(inner -> sealing.sealBatch());
                    return sealedOrder();
                });
        assertThat(sealedEarly).isEmpty();
        sealAll();
        assertThat(sealedOrder()).containsExactly("test.older", "test.newer");
    }

    @Test
    void personalValuesAreKeptAsKeyedHashes() {
        template(TransactionDefinition.PROPAGATION_REQUIRED)
                .executeWithoutResult(t -> log.record(Entry.of(Actor.SYSTEM, "test.personal", "test")
                        .from(Map.of("phone", "13800000000", "name", "甲"))
                        .to(Map.of("phone", "13900000000"))
                        .personal("phone")));
        String stored = jdbc.sql("""
                        select before_value ->> 'phone' || ' ' || (after_value ->> 'phone') || ' ' || (before_value ->> 'name')
                        from audit_entry where act = 'test.personal'
                        """).query(String.class).single();
        assertThat(stored).matches("hmac:[0-9a-f]{32} hmac:[0-9a-f]{32} 甲");
    }

    private List<String> sealedOrder() {
        return jdbc.sql("""
                        select e.act from audit_entry e join audit_seal s on s.entry_id = e.id
                        where e.subject in ('test:test.older', 'test:test.newer') order by s.sequence
                        """).query(String.class).list();
    }

    private long sealedNote(String act) {
        note(act);
        sealAll();
        return jdbc.sql("""
                        select s.sequence from audit_seal s join audit_entry e on e.id = s.entry_id where e.act = :act
                        """).param("act", act).query(Long.class).single();
    }

    private void note(String act) {
        template(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                .executeWithoutResult(t ->
                        log.record(Entry.of(Actor.SYSTEM, act, "test:" + act).to(Map.of("capital", "1"))));
    }

    /** Other transactions of the platform may hold it up for a moment. */
    private void sealAll() {
        await().until(() -> {
            sealer.seal();
            return jdbc.sql("select count(*) from audit_unsealed")
                            .query(Long.class)
                            .single()
                    == 0;
        });
    }

    /** Under the sealer's own lock, so that it does not seal on top of what is forged here. */
    private <T> T forged(Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                template(TransactionDefinition.PROPAGATION_REQUIRED).execute(t -> {
                    t.setRollbackOnly();
                    jdbc.sql("select pg_advisory_xact_lock(hashtext('tuji.audit.seal'))")
                            .query()
                            .listOfRows();
                    return work.get();
                }));
    }

    private void regrant() {
        jdbc.sql("grant update, delete, truncate on audit_entry, audit_seal to current_user")
                .update();
    }

    private void open() {
        regrant();
        jdbc.sql("alter table audit_entry disable trigger audit_entry_stays").update();
        jdbc.sql("alter table audit_seal disable trigger audit_seal_stays").update();
    }

    private TransactionTemplate template(int propagation) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template;
    }
}
