package io.tuji.publish.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.plan.PlanObservation;
import io.tuji.publish.Release;
import io.tuji.publish.ReleasePublished;
import io.tuji.publish.Releases;
import io.tuji.publish.frozen.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Makes a release of what was composed: for good, with a digest by which anybody can see that it is unchanged. */
@Service
class Freezer implements Releases {

    /** Which version of which observation was published. */
    private record Behind(String ref, int version, String measure, String period) {}

    private final ReleaseStore store;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Freezer(ReleaseStore store, ObjectMapper json, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.json = json;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The code of the new release. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String freeze(Composed composed, Visitor visitor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String code = store.nextCode(LocalDate.now(clock).getYear());
        Content content = composed.content().stamped(code, now);
        String text = text(content);
        String digest = digest(text);
        store.add(new ReleaseStore.Frozen(
                code,
                content.plan(),
                content.period(),
                content.title(),
                text,
                digest,
                json.writeValueAsString(
                        composed.basis().stream().map(Freezer::behind).toList()),
                content.correction().map(Content.Correction::replaces),
                visitor.login(),
                now));
        audit.record(AuditLog.Entry.of(visitor.actor(), "release.publish", "release:" + code)
                .to(Map.of(
                        "title", content.title().zh(),
                        "digest", digest,
                        "figures", Long.toString(composed.figures()),
                        "replaces",
                                content.correction()
                                        .map(Content.Correction::replaces)
                                        .orElse(""))));
        events.publishEvent(new ReleasePublished(code, content.plan(), content.period()));
        return code;
    }

    private static Behind behind(PlanObservation said) {
        return new Behind(
                said.ref().text(),
                said.version(),
                said.what().measure(),
                said.what().period().toString());
    }

    @Override
    public List<Release> list() {
        return store.list();
    }

    @Override
    public Optional<Release> find(String code) {
        return store.find(code);
    }

    String text(Content content) {
        return json.writeValueAsString(content);
    }

    String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
