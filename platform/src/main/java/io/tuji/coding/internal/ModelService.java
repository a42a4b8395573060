package io.tuji.coding.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.coding.IndustryModels;
import io.tuji.coding.internal.SettingStore.Setting;
import io.tuji.engine.industry.coding.LabelledFirm;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ModelService implements IndustryModels {

    /** Below it a fold of a fifth tells nothing: with 200 a share is known to within seven points. */
    private static final int LABELS_WANTED = 200;

    private final ModelStore models;
    private final SettingStore settings;
    private final LabelReader labels;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    ModelService(ModelStore models, SettingStore settings, LabelReader labels, Jobs jobs, AuditLog audit, Clock clock) {
        this.models = models;
        this.settings = settings;
        this.labels = labels;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Model> list() {
        return models.list();
    }

    @Override
    public Optional<Model> find(Model.Id id) {
        return models.find(id);
    }

    @Override
    public Optional<Model> inUse() {
        return settings.get().model().flatMap(models::find);
    }

    @Override
    public int labels() {
        return labels.read().size();
    }

    @Override
    public int labelsWanted() {
        return LABELS_WANTED;
    }

    @Override
    @Transactional
    public Started train(Visitor visitor) {
        Problems problems = check(labels.read());
        return problems.hasErrors()
                ? new Started(problems.all(), Optional.empty())
                : new Started(List.of(), Optional.of(jobs.start(TrainingWork.KIND, Map.of(), visitor.actor())));
    }

    static Problems check(List<LabelledFirm> firms) {
        Problems problems = new Problems();
        if (firms.size() < LABELS_WANTED) {
            problems.add(
                    CodingProblem.LABELS_MISSING,
                    Place.nowhere(),
                    firms.size(),
                    LABELS_WANTED,
                    LABELS_WANTED - firms.size());
        } else if (TrainingWork.divisions(firms) == 1) {
            problems.add(CodingProblem.ONE_DIVISION, Place.nowhere());
        }
        return problems;
    }

    @Override
    @Transactional
    public JobId use(Optional<Model.Id> id, Visitor visitor) {
        Setting before = settings.get();
        settings.put(before.with(id), visitor.login(), clock.instant());
        audit.record(AuditLog.Entry.of(visitor.actor(), "coding.use", "coding")
                .from(Map.of("model", mark(before.model())))
                .to(Map.of("model", mark(id))));
        return jobs.start(CodingWork.KIND, Map.of(), visitor.actor());
    }

    private static String mark(Optional<Model.Id> id) {
        return id.map(Model.Id::code).orElse(Coder.SHIPPED);
    }
}
