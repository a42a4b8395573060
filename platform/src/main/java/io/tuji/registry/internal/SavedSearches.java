package io.tuji.registry.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.web.Listing;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list of firms that each person keeps; nobody sees those of another. */
@Service
public class SavedSearches {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 60;

    /** @param address the list with its words, filters and order */
    public record Saved(String name, String address) {}

    private final SavedSearchStore store;
    private final AuditLog audit;
    private final Clock clock;

    SavedSearches(SavedSearchStore store, AuditLog audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Saved> of(Visitor visitor) {
        return store.of(visitor.id());
    }

    public Optional<Saved> find(String name, Visitor visitor) {
        return of(visitor).stream().filter(saved -> saved.name().equals(name)).findFirst();
    }

    /** Keeps the filters under a name, in the place of those that it had; gives the faults that prevent it. */
    @Transactional
    public List<Problem> keep(String typed, String address, Visitor visitor) {
        String name = typed.strip();
        Problems problems = new Problems();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(RegistryProblem.SAVED_NAME, Place.field("name"), Integer.toString(LONGEST_NAME));
        } else if (of(visitor).size() >= MOST && find(name, visitor).isEmpty()) {
            problems.add(RegistryProblem.SAVED_TOO_MANY, Place.field("name"), Integer.toString(MOST));
        } else {
            Saved saved = new Saved(name, normal(address));
            store.put(visitor.id(), saved, clock.instant());
            audit.record(AuditLog.Entry.of(visitor.actor(), "registry.search.save", "search:" + name)
                    .to(Map.of("list", saved.address())));
        }
        return problems.all();
    }

    /** Gives what was kept under the name. */
    @Transactional
    public Optional<Saved> forget(String name, Visitor visitor) {
        Optional<Saved> saved = find(name, visitor);
        saved.ifPresent(gone -> {
            store.delete(visitor.id(), name);
            audit.record(AuditLog.Entry.of(visitor.actor(), "registry.search.forget", "search:" + name)
                    .from(Map.of("list", gone.address())));
        });
        return saved;
    }

    /** Only what the list itself can be asked for; whatever else stands in the address is dropped. */
    private static String normal(String address) {
        Map<String, String[]> parameters = Arrays.stream(query(address).split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> decoded(pair[0]), pair -> new String[] {decoded(pair[1])}, SavedSearches::both));
        return Listing.read(parameters, CompanyQuery.SHAPE).linkTo("/companies");
    }

    private static String query(String address) {
        return Optional.ofNullable(
                        UriComponentsBuilder.fromUriString(address).build().getQuery())
                .orElse("");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String[] both(String[] some, String[] more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
