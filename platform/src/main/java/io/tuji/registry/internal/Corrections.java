package io.tuji.registry.internal;

import io.tuji.audit.Actor;
import io.tuji.importing.Delivery;
import io.tuji.importing.Entries;
import io.tuji.importing.Entries.Entry;
import io.tuji.importing.Entries.Origin;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.CorrectionStore.Correction;
import io.tuji.search.ChangeLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lets officers speak of companies as a source of their own; what is believed then follows from the authorities. */
@Component
class Corrections {

    static final String SOURCE_NAME = "人工修订";
    static final int AUTHORITY = 90;

    /** What officers state of a company from now on, and the row in which they did. */
    record Spoken(CompanyId company, long row, Map<String, String> texts) {}

    private final CorrectionStore store;
    private final Sources sources;
    private final Entries entries;
    private final ChangeLog changes;
    private final MessageSource messages;
    private final Clock clock;

    Corrections(
            CorrectionStore store,
            Sources sources,
            Entries entries,
            ChangeLog changes,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.sources = sources;
        this.entries = entries;
        this.changes = changes;
        this.messages = messages;
        this.clock = clock;
    }

    void oneAtATime() {
        store.oneAtATime();
    }

    Map<CompanyId, Map<String, String>> stated(List<CompanyId> companies) {
        return store.findSource().map(source -> store.stated(source, companies)).orElseGet(HashMap::new);
    }

    /**
     * Keeps the rows as source records and derives the companies.
     *
     * @return the source record of each, in order
     */
    List<Long> speak(List<Spoken> spoken, Optional<Origin> origin, String reason, Actor actor) {
        if (spoken.isEmpty()) {
            return List.of();
        }
        SourceId source = source(actor);
        LocalDate today = LocalDate.now(clock);
        List<Entry> rows = spoken.stream().map(s -> entry(s, reason)).toList();
        List<Long> records = origin.map(file -> entries.keepFiled(source, file, header(), rows, today, actor))
                .orElseGet(() -> entries.keepTyped(source, header(), rows, today, actor));
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < spoken.size(); i++) {
            corrections.add(new Correction(
                    records.get(i), spoken.get(i).company(), spoken.get(i).texts()));
        }
        store.state(source, today, corrections);
        List<CompanyId> companies = spoken.stream().map(Spoken::company).toList();
        store.derive(companies);
        changes.changed(
                CompanySearchStore.KIND,
                companies.stream().map(CompanyId::value).toList());
        return records;
    }

    /** The source is remembered by its id, so that it may be renamed. */
    private SourceId source(Actor actor) {
        return store.findSource().orElseGet(() -> {
            SourceId made = sources.add(RegistryTarget.KIND, SOURCE_NAME, Delivery.DELTA, AUTHORITY, actor);
            store.remember(made);
            return made;
        });
    }

    private static Entry entry(Spoken spoken, String reason) {
        Stream<String> cells =
                PropertyText.CHANGEABLE.stream().map(p -> spoken.texts().getOrDefault(p, ""));
        String code = spoken.company().code();
        return new Entry(
                spoken.row(),
                code,
                Stream.concat(Stream.concat(Stream.of(code), cells), Stream.of(reason))
                        .toList());
    }

    /** Headed in the language of the data. */
    private List<String> header() {
        Stream<String> properties = PropertyText.CHANGEABLE.stream().map(p -> "property." + p);
        return Stream.concat(
                        Stream.concat(Stream.of("property.company_code"), properties), Stream.of("property.reason"))
                .map(key -> messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
