package io.tuji.registry.internal;

import io.tuji.engine.value.Problems;
import io.tuji.importing.ImportId;
import io.tuji.importing.ImportTarget;
import io.tuji.importing.MappedRow;
import io.tuji.importing.Property;
import io.tuji.importing.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes rows of business registers: each speaks of the firm that its credit code, or its name, names. */
@Component
class RegistryTarget implements ImportTarget<RegistrationRow> {

    static final String KIND = "registry";

    private final RegistrationStore registrations;
    private final Clock clock;

    RegistryTarget(RegistrationStore registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Property> properties() {
        return RegistryProperties.ALL;
    }

    @Override
    public Optional<RegistrationRow> understand(MappedRow row, Problems problems) {
        return new RegistrationReader(row, problems, LocalDate.now(clock)).read();
    }

    @Override
    public String key(RegistrationRow row) {
        return row.key();
    }

    @Override
    public String content(RegistrationRow row) {
        return String.join("\u001f", RegistrationReader.texts(row));
    }

    @Override
    public Map<String, String> shown(RegistrationRow row) {
        return RegistrationReader.shown(row);
    }

    @Override
    public void store(Source source, LocalDate asOf, List<Fresh<RegistrationRow>> rows) {
        registrations.store(source, asOf, rows);
    }

    @Override
    public void presenceChanged(Source source, ImportId run) {
        registrations.presenceChanged(source, run);
    }

    @Override
    public void authorityChanged(Source source) {
        registrations.authorityChanged(source);
    }
}
