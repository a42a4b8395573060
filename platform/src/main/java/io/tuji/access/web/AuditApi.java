package io.tuji.access.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.access.internal.AuditReading;
import io.tuji.audit.AuditRecord;
import io.tuji.audit.AuditTrail;
import io.tuji.audit.AuditVerification;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was done, and the proof that nothing of it was altered. */
@RestController
@RequestMapping(ApiPath.V1 + "/audit")
@Requires(module = "audit", act = Act.VIEW)
class AuditApi {

    record EntryJson(
            String id,
            Instant at,
            String actor,

            @Described(zh = "程序代为操作时所凭的令牌", en = "the token by which a program acted for the actor")
            Optional<String> token,

            String act,
            String subject,
            Map<String, String> before,
            Map<String, String> after,
            Optional<String> reason,

            @Described(zh = "链上的序号；尚未封存时为空", en = "its place in the chain; null until it is sealed")
            Optional<Long> sequence) {

        static EntryJson of(AuditRecord entry) {
            return new EntryJson(
                    Long.toString(entry.id()),
                    entry.at(),
                    entry.actor(),
                    entry.token(),
                    entry.act(),
                    entry.subject(),
                    entry.before(),
                    entry.after(),
                    entry.reason(),
                    boxed(entry.sequence()));
        }
    }

    record VerificationJson(
            boolean intact,
            long sealed,
            long unsealed,
            Optional<Long> firstBroken,
            List<Long> missing,
            List<Long> altered,
            long escaped,
            AuditVerification.Anchoring anchor) {

        static VerificationJson of(AuditVerification found) {
            return new VerificationJson(
                    found.isIntact(),
                    found.sealed(),
                    found.unsealed(),
                    boxed(found.firstBroken()),
                    found.missing(),
                    found.altered(),
                    found.escaped(),
                    found.anchor());
        }
    }

    private final AuditTrail trail;
    private final AuditReading reading;

    AuditApi(AuditTrail trail, AuditReading reading) {
        this.trail = trail;
        this.reading = reading;
    }

    @GetMapping
    @Described(zh = "审计记录", en = "The audit")
    ResponseEntity<PageJson<EntryJson>> list(@ListOf(AuditTrail.class) Listing listing, Visitor visitor) {
        return PageJson.of(trail.page(reading.reach(visitor, Right.view("audit")), listing), EntryJson::of);
    }

    @GetMapping("/acts")
    @Described(zh = "出现过的动作", en = "The acts that occur")
    List<String> acts(Visitor visitor) {
        return trail.acts(reading.reach(visitor, Right.view("audit")));
    }

    @PostMapping("/verify")
    @Described(zh = "重算全部封存链并核对锚点", en = "Recompute the whole chain and compare it with its anchor")
    VerificationJson verify(Visitor visitor) {
        AuditVerification found = trail.verify();
        reading.noteVerification(visitor, found);
        return VerificationJson.of(found);
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.stream().boxed().findFirst();
    }
}
