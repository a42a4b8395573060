package io.tuji.registry.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Delivery;
import io.tuji.importing.Entries;
import io.tuji.importing.ImportTarget.Fresh;
import io.tuji.importing.MappedRow;
import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Newcomers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets officers name firms as a source of their own; a firm that was typed goes the way of a firm in a file. */
@Service
class NewcomerService implements Newcomers {

    private static final String SOURCE_NAME = "人工登记";
    private static final int AUTHORITY = 30;

    private static final List<String> PROPERTIES = List.of(
            RegistryProperties.NAME,
            RegistryProperties.CREDIT_CODE,
            RegistryProperties.ADDRESS,
            RegistryProperties.ESTABLISHED_ON,
            RegistryProperties.CAPITAL,
            RegistryProperties.COMPANY_TYPE,
            RegistryProperties.DIVISION_CODE,
            RegistryProperties.SCOPE);

    private final RegistrationStore registrations;
    private final NewcomerStore store;
    private final Sources sources;
    private final Entries entries;
    private final MessageSource messages;
    private final AuditLog audit;
    private final Clock clock;

    NewcomerService(
            RegistrationStore registrations,
            NewcomerStore store,
            Sources sources,
            Entries entries,
            MessageSource messages,
            AuditLog audit,
            Clock clock) {
        this.registrations = registrations;
        this.store = store;
        this.sources = sources;
        this.entries = entries;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** A form read like the row of a file. */
    private record Form(Typed typed) implements MappedRow {

        @Override
        public Optional<String> text(String property) {
            return unmasked(property).map(PersonalId::mask);
        }

        @Override
        public Optional<String> unmasked(String property) {
            return Optional.of(typed.text(property)).filter(text -> !text.isEmpty());
        }

        @Override
        public Optional<String> unit(String property) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> properties() {
        return PROPERTIES;
    }

    @Override
    public List<Problem> check(Typed typed) {
        Problems problems = new Problems();
        read(typed, problems);
        return problems.all();
    }

    private Optional<RegistrationRow> read(Typed typed, Problems problems) {
        return new RegistrationReader(new Form(typed), problems, LocalDate.now(clock)).read();
    }

    @Override
    @Transactional
    public Outcome enter(Typed typed, String reason, Visitor visitor) {
        Problems problems = new Problems();
        if (reason.isBlank()) {
            problems.add(RegistryProblem.REASON_MISSING, Place.field("reason"));
        }
        Optional<RegistrationRow> row = read(typed, problems);
        if (row.isEmpty() || problems.hasErrors()) {
            return new Outcome(problems.all(), Optional.empty());
        }
        CompanyId company = keep(row.get(), typed, reason.strip(), visitor);
        audit.record(AuditLog.Entry.of(visitor.actor(), "company.enter", "company:" + company.code())
                .to(RegistrationReader.shown(row.get()))
                .because(reason.strip()));
        return new Outcome(List.of(), Optional.of(company));
    }

    private CompanyId keep(RegistrationRow row, Typed typed, String reason, Visitor visitor) {
        LocalDate today = LocalDate.now(clock);
        Source source = sources.get(source(visitor));
        List<String> cells = Stream.concat(PROPERTIES.stream().map(typed::text), Stream.of(reason))
                .toList();
        Entries.Entry entry = new Entries.Entry(1, row.key(), cells);
        long record = entries.keepTyped(source.id(), header(), List.of(entry), today, visitor.actor())
                .get(0);
        boolean isFirst = store.find(source.id(), row.key()).isEmpty();
        registrations.store(source, today, List.of(new Fresh<>(record, row, isFirst)));
        return store.find(source.id(), row.key()).orElseThrow();
    }

    private SourceId source(Visitor visitor) {
        return store.findSource().orElseGet(() -> {
            SourceId made = sources.add(RegistryTarget.KIND, SOURCE_NAME, Delivery.DELTA, AUTHORITY, visitor.actor());
            store.remember(made);
            return made;
        });
    }

    /** Headed in the language of the data. */
    private List<String> header() {
        return Stream.concat(PROPERTIES.stream().map(p -> "property." + p), Stream.of("property.reason"))
                .map(key -> messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
