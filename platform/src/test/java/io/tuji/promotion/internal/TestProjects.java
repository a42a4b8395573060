package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Aim;
import io.tuji.promotion.Project.Created;
import io.tuji.promotion.Project.Firm;
import io.tuji.promotion.Project.Next;
import io.tuji.promotion.Project.Owner;
import io.tuji.promotion.Project.Space;
import io.tuji.promotion.Project.Spot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts projects where tests want them, past all gates. */
@Component
public class TestProjects {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ProjectStore store;
    private final ProjectDesk desk;

    TestProjects(ProjectStore store, ProjectDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** Of a firm that no register lists, since the morning of a day at a stage. */
    @Transactional
    public Project at(String stage, LocalDate since, Visitor owner) {
        return at(stage, since, new Firm(Optional.empty(), "甲乙丙丁科技", true, false), Map.of(), owner);
    }

    @Transactional
    public Project at(String stage, LocalDate since, Firm firm, Map<String, Object> fields, Visitor owner) {
        Instant morning = since.atTime(9, 0).atZone(SHANGHAI).toInstant();
        Project project = new Project(
                new Project.Id(0),
                store.nextCode(since.getYear()),
                1,
                firm.name() + "项目",
                firm,
                new Aim("", ""),
                Optional.empty(),
                new Spot("new", stage, morning),
                Optional.empty(),
                new Owner(owner.id(), owner.login(), owner.name(), owner.orgUnit()),
                Optional.empty(),
                Optional.empty(),
                fields,
                new Next("", Optional.empty()),
                new Space(Optional.empty(), ""),
                new Created(owner.id(), owner.name(), owner.orgUnit(), morning),
                morning);
        Project.Id id = desk.enter(project, List.of(), new ProjectDesk.Done("project.enter", "", owner, morning));
        return store.find(id, Filter.all()).orElseThrow();
    }
}
