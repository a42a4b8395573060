package io.tuji.audit.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Writes entries; refuses to do so outside a transaction, because an entry belongs to its change. */
@Repository
class AuditStore implements AuditLog {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final PersonalHash hash;

    AuditStore(JdbcClient jdbc, ObjectMapper json, PersonalHash hash) {
        this.jdbc = jdbc;
        this.json = json;
        this.hash = hash;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Entry entry) {
        insertion(entry.actor())
                .param("actor", entry.actor().name())
                .param("act", entry.act())
                .param("subject", entry.subject())
                .param("before", json.writeValueAsString(kept(entry, entry.before())))
                .param("after", json.writeValueAsString(kept(entry, entry.after())))
                .param("reason", entry.reason().orElse(null))
                .update();
    }

    /** The column of tokens is named only for an act by token: a restore writes into the schema that its backup had. */
    private JdbcClient.StatementSpec insertion(Actor actor) {
        if (actor.token().isEmpty()) {
            return jdbc.sql("""
                    insert into audit_entry (actor, act, subject, before_value, after_value, reason)
                    values (:actor, :act, :subject, :before::jsonb, :after::jsonb, :reason)
                    """);
        }
        return jdbc.sql("""
                        insert into audit_entry (actor, token, act, subject, before_value, after_value, reason)
                        values (:actor, :token, :act, :subject, :before::jsonb, :after::jsonb, :reason)
                        """).param("token", actor.token().get());
    }

    private Map<String, String> kept(Entry entry, Map<String, String> values) {
        Map<String, String> kept = new HashMap<>(values);
        entry.personal().forEach(field -> kept.computeIfPresent(field, (f, value) -> hash.of(value)));
        return kept;
    }
}
