package io.tuji.engagement.web;

import io.tuji.access.Visitor;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.internal.ClaimAddress;
import io.tuji.engine.promotion.Evidence;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectPanel;
import io.tuji.promotion.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a project: what took place, what is agreed, who may speak for the firm. */
@Component
@Order(10)
class ProjectEngagementPanel implements ProjectPanel {

    private static final int SHOWN = 8;

    /**
     * What the panel shows.
     *
     * @param silent days since the last contact; empty where there was none
     * @param limit so many days may lie between two contacts
     */
    public record Content(
            Project project,
            List<Engagement> latest,
            int all,
            Optional<Long> silent,
            int limit,
            Optional<Claims.Standing> standing,
            String claim,
            boolean mayAdd) {

        public Content {
            latest = List.copyOf(latest);
        }

        public boolean isLate() {
            return silent.filter(days -> days > limit).isPresent() && project.isOpen();
        }
    }

    private final Engagements engagements;
    private final Claims claims;
    private final Projects projects;
    private final Clock clock;

    ProjectEngagementPanel(Engagements engagements, Claims claims, Projects projects, Clock clock) {
        this.engagements = engagements;
        this.claims = claims;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public String template() {
        return "engagement/project";
    }

    @Override
    public Set<Evidence> brings() {
        return EnumSet.of(Evidence.CONTACT, Evidence.NO_OTHER_CLAIM);
    }

    @Override
    public Optional<Object> find(Project project, Visitor visitor) {
        List<Engagement> all = engagements.of(project, visitor);
        Firm firm = new Firm(
                project.firm().company(), project.firm().name(), project.firm().invented());
        boolean isNamed = firm.company().isPresent() || !firm.name().isEmpty();
        return Optional.of(new Content(
                project,
                all.stream().limit(SHOWN).toList(),
                all.size(),
                all.stream().filter(Engagement::isContact).findFirst().map(this::silent),
                projects.rules().map(rules -> rules.contactDays()).orElse(Integer.MAX_VALUE),
                isNamed ? Optional.of(claims.of(firm, visitor)) : Optional.empty(),
                ClaimAddress.of(firm),
                projects.mayChange(project, visitor)));
    }

    private long silent(Engagement contact) {
        return ChronoUnit.DAYS.between(contact.what().when().day(), LocalDate.now(clock));
    }
}
