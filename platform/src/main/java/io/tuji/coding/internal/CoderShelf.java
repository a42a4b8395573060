package io.tuji.coding.internal;

import io.tuji.coding.IndustryModels.Model;
import io.tuji.document.Documents;
import io.tuji.engine.industry.coding.IndustryCoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands out the coder in use; one of the district's own is read once and kept, because it is large. */
@Component
public class CoderShelf {

    private final SettingStore settings;
    private final ModelStore models;
    private final Documents documents;
    private volatile Optional<Coder> own = Optional.empty();

    CoderShelf(SettingStore settings, ModelStore models, Documents documents) {
        this.settings = settings;
        this.models = models;
        this.documents = documents;
    }

    public Coder inUse() {
        return settings.get().model().map(this::own).orElseGet(Coder::shipped);
    }

    private Coder own(Model.Id id) {
        return own.filter(coder -> coder.mark().equals(id.code())).orElseGet(() -> read(id));
    }

    private Coder read(Model.Id id) {
        try (InputStream bytes = documents.open(models.document(id))) {
            Coder coder = new Coder(id.code(), IndustryCoder.read(bytes));
            own = Optional.of(coder);
            return coder;
        } catch (IOException broken) {
            throw new UncheckedIOException("the coder " + id.code() + " cannot be read", broken);
        }
    }
}
