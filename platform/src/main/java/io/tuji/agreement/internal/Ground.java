package io.tuji.agreement.internal;

import io.tuji.access.Visitor;
import io.tuji.agreement.OfProject;
import io.tuji.audit.AuditLog;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;

/** On what every act stands: the right to change the project, the time, the audit. */
@Component
class Ground {

    private final Projects projects;
    private final AuditLog audit;
    private final Clock clock;

    Ground(Projects projects, AuditLog audit, Clock clock) {
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    boolean mayChange(OfProject project, Visitor visitor) {
        return projects.find(project.id(), visitor)
                .filter(found -> projects.mayChange(found, visitor))
                .isPresent();
    }

    void requireChange(Project project, Visitor visitor, TypedFields fields) {
        if (!projects.mayChange(project, visitor)) {
            fields.refuse(AgreementProblem.NOT_YOURS);
        }
    }

    void requireChange(OfProject project, Visitor visitor, TypedFields fields) {
        if (!mayChange(project, visitor)) {
            fields.refuse(AgreementProblem.NOT_YOURS);
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param words empty of an act that nobody has given a reason for */
    void note(
            String act,
            String subject,
            Map<String, String> before,
            Map<String, String> after,
            String words,
            Visitor visitor) {
        AuditLog.Entry entry =
                AuditLog.Entry.of(visitor.actor(), act, subject).from(before).to(after);
        audit.record(words.isEmpty() ? entry : entry.because(words));
    }
}
