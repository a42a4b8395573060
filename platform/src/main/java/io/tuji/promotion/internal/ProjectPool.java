package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.notice.Notices;
import io.tuji.promotion.Entry;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Id;
import io.tuji.promotion.internal.ProjectDesk.Done;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings dormant projects back to the pool once nobody has done anything with them for so many days as the pack says: on their way again
 * where they left it, and without a war zone, so that they wait to be given to one.
 */
@Component
class ProjectPool {

    private final ProjectStore projects;
    private final PauseStore pauses;
    private final ProjectDesk desk;
    private final District district;
    private final Notices notices;
    private final Clock clock;

    ProjectPool(
            ProjectStore projects,
            PauseStore pauses,
            ProjectDesk desk,
            District district,
            Notices notices,
            Clock clock) {
        this.projects = projects;
        this.pauses = pauses;
        this.desk = desk;
        this.district = district;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void fill() {
        district.find().flatMap(DistrictPack::promotion).ifPresent(this::fill);
    }

    private void fill(PromotionRules rules) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        projects.dormantSince(now.minus(rules.poolDays(), ChronoUnit.DAYS)).forEach(id -> wake(id, now));
    }

    private void wake(Id id, Instant now) {
        Project before = projects.lock(id, Filter.all()).orElseThrow();
        ProjectDraft draft = new ProjectDraft(before);
        draft.left(Optional.empty());
        draft.zone(Optional.empty());
        List<FieldChange> changes = draft.changes(Stream.of(ProjectText.ZONE));
        desk.step(Entry.Act.POOL, before, draft.done(now), changes, Done.bySystem("project.pool", "", now));
        pauses.end(id, LocalDate.now(clock), before.owner().person(), now);
        notices.tell(
                before.owner().person(),
                "promotion.notice.pool",
                List.of(before.code().toString(), before.name()),
                "/projects/" + before.code());
    }
}
