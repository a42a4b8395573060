package io.tuji.coding.internal;

import io.tuji.audit.AuditLog;
import io.tuji.coding.IndustryModels.Model;
import io.tuji.coding.internal.ModelStore.Trained;
import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import io.tuji.engine.industry.coding.IndustryCoder;
import io.tuji.engine.industry.coding.IndustryTrainer;
import io.tuji.engine.industry.coding.LabelledFirm;
import io.tuji.engine.industry.coding.Quality;
import io.tuji.engine.industry.coding.StandardWords;
import io.tuji.engine.industry.coding.TrainedCoder;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Trains a coder on what people have decided and on the names of the standard, and measures it beside the shipped one. */
@Component
class TrainingWork implements JobWork {

    static final String KIND = "industry-training";

    /** Equal labels make equal coders. */
    private static final long SEED = 20_261_121;

    private final LabelReader labels;
    private final ModelStore models;
    private final Documents documents;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TrainingWork(
            LabelReader labels,
            ModelStore models,
            Documents documents,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.labels = labels;
        this.models = models;
        this.documents = documents;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A run that has been stopped leaves nothing, so it begins again. */
    @Override
    public void run(JobRun run) {
        List<LabelledFirm> firms = labels.read();
        run.total(firms.size());
        TrainedCoder trained = new IndustryTrainer(new StandardWords(Map.of()), SEED).train(firms);
        if (!run.isCancelled()) {
            transaction.executeWithoutResult(status -> keep(run, firms, trained));
        }
    }

    private void keep(JobRun run, List<LabelledFirm> firms, TrainedCoder trained) {
        OwnerRecord owner = new OwnerRecord(
                ModelDocuments.KIND, Long.toString(run.job().id().value()));
        Document document = documents.store(
                new NewDocument(
                        owner, DocumentClass.OTHER, "coder.bin", run.job().actor()),
                new ByteArrayInputStream(bytes(trained.coder())));
        Quality own = Quality.of(trained.verdicts());
        Quality shipped = Quality.of(IndustryTrainer.test(IndustryCoder.current(), firms));
        Model.Id id = models.add(
                new Trained(document.id(), firms.size(), divisions(firms), own, shipped),
                run.job().actor().name(),
                clock.instant());
        audit.record(AuditLog.Entry.of(run.job().actor(), "coding.train", "industry-model:" + id.code())
                .to(Map.of("firms", Integer.toString(firms.size()))));
        run.progress(firms.size(), firms.size(), Map.of("model", id.code()));
    }

    static int divisions(List<LabelledFirm> firms) {
        return (int) firms.stream()
                .map(firm -> firm.code().substring(0, 2))
                .distinct()
                .count();
    }

    private static byte[] bytes(IndustryCoder coder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            coder.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
