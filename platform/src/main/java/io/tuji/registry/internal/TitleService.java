package io.tuji.registry.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Truth;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import io.tuji.registry.TitleEnded;
import io.tuji.registry.TitleGained;
import io.tuji.registry.TitleKind;
import io.tuji.registry.Titles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TitleService implements Titles {

    private final List<TitleKind> kinds = FactList.titles();
    private final TitleStore store;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    TitleService(TitleStore store, AuditLog audit, ApplicationEventPublisher events) {
        this.store = store;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public List<TitleKind> kinds() {
        return kinds;
    }

    @Override
    public Optional<TitleKind> findKind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    @Override
    @Transactional
    public Title.Id grant(Grant grant, Actor actor) {
        if (findKind(grant.kind()).isEmpty()) {
            throw new IllegalArgumentException("no title " + grant.kind());
        }
        Title.Id id = store.add(grant, actor).orElseThrow(() -> new IllegalStateException("already granted: " + grant));
        Map<String, String> after =
                new HashMap<>(Map.of("title", grant.kind(), "from", grant.from().toString(), "issuer", grant.issuer()));
        grant.to().ifPresent(day -> after.put("to", day.toString()));
        grant.number().ifPresent(number -> after.put("number", number));
        audit.record(AuditLog.Entry.of(actor, "company.title.grant", subject(grant.company()))
                .to(after));
        events.publishEvent(new TitleGained(grant.company(), grant.kind(), grant.from()));
        return id;
    }

    @Override
    @Transactional
    public void end(Title.Id id, Title.End end, Actor actor) {
        Title title = store.find(id).orElseThrow(() -> new IllegalArgumentException("no title " + id));
        if (!store.end(id, end, actor)) {
            throw new IllegalStateException("ended before: " + title);
        }
        audit.record(AuditLog.Entry.of(actor, "company.title.end", subject(title.company()))
                .from(Map.of("title", title.kind(), "from", title.from().toString()))
                .to(Map.of("on", end.on().toString()))
                .because(end.reason()));
        events.publishEvent(new TitleEnded(title.company(), title.kind(), end.on()));
    }

    @Override
    @Transactional
    public boolean takeBack(Title.Id id, String reason, Actor actor) {
        Title title = store.find(id).orElseThrow(() -> new IllegalArgumentException("no title " + id));
        if (!store.erase(id)) {
            return false;
        }
        audit.record(AuditLog.Entry.of(actor, "company.title.takeBack", subject(title.company()))
                .from(Map.of("title", title.kind(), "from", title.from().toString(), "issuer", title.issuer()))
                .because(reason));
        events.publishEvent(new TitleEnded(title.company(), title.kind(), title.from()));
        return true;
    }

    private static String subject(CompanyId company) {
        return "company:" + company.code();
    }

    @Override
    public Optional<Title> find(Title.Id id) {
        return store.find(id);
    }

    @Override
    public List<Title> list(CompanyId company) {
        return store.list(company);
    }

    @Override
    public Map<CompanyId, List<Title>> of(Collection<CompanyId> companies) {
        return store.of(companies);
    }

    @Override
    public Truth has(CompanyId company, String kind, LocalDate day) {
        List<Title> begun = store.list(company).stream()
                .filter(title -> title.kind().equals(kind) && !title.from().isAfter(day))
                .toList();
        if (begun.stream().anyMatch(title -> title.isValidOn(day))) {
            return Truth.YES;
        }
        boolean ended = begun.stream().limit(1).anyMatch(title -> endedBy(title, day));
        return ended ? Truth.NO : Truth.UNKNOWN;
    }

    private static boolean endedBy(Title title, LocalDate day) {
        return title.end().filter(end -> !end.on().isAfter(day)).isPresent();
    }
}
