package io.tuji.publish.site;

import io.tuji.engine.dataset.Label;
import io.tuji.publish.ReleasePublished;
import io.tuji.publish.frozen.Content;
import io.tuji.publish.site.SiteStore.Stamp;
import io.tuji.web.DisplayZone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.thymeleaf.ITemplateEngine;
import tools.jackson.databind.ObjectMapper;

/** Keeps the public site in memory until a release, an announced day or the date changes. */
@Service
public class PublicSite {

    /** What pages are dressed in, by its path. */
    private static final Map<String, String> RESOURCES =
            Map.of("public.css", "/site-style/public.css", "mark.svg", "/static/mark.svg");

    /** How long a reader may wait for what another instance has released; what this one releases is there at once. */
    private static final Duration TRUSTED = Duration.ofSeconds(1);

    /** What the database said, and when. */
    private record Looked(Stamp stamp, Instant at) {

        boolean isFresh(Instant now) {
            return Duration.between(at, now).compareTo(TRUSTED) < 0;
        }
    }

    private record Kept(Stamp stamp, LocalDate day, Site site) {

        boolean isOf(Stamp now, LocalDate today) {
            return stamp.equals(now) && day.equals(today);
        }
    }

    private final SiteStore store;
    private final ITemplateEngine engine;
    private final MessageSource messages;
    private final ObjectProvider<DisplayZone> zones;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile @Nullable Kept kept;
    private volatile @Nullable Looked looked;

    PublicSite(
            SiteStore store,
            ITemplateEngine engine,
            MessageSource messages,
            ObjectProvider<DisplayZone> zones,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.engine = engine;
        this.messages = messages;
        this.zones = zones;
        this.json = json;
        this.clock = clock;
    }

    /** As it is now. */
    public Site site() {
        Stamp stamp = stamp();
        LocalDate today = LocalDate.now(clock);
        Kept before = kept;
        return before != null && before.isOf(stamp, today) ? before.site() : renewed(stamp, today);
    }

    /** Many readers a second ask the database once; within a transaction it is always asked, for that may see more than others. */
    private Stamp stamp() {
        Instant now = clock.instant();
        Looked before = looked;
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return store.stamp();
        }
        if (before != null && before.isFresh(now)) {
            return before.stamp();
        }
        Looked again = new Looked(store.stamp(), now);
        looked = again;
        return again.stamp();
    }

    @TransactionalEventListener
    void on(ReleasePublished published) {
        looked = null;
    }

    /** Of many readers after a change one lays it out, the others wait for it. */
    private synchronized Site renewed(Stamp stamp, LocalDate today) {
        Kept before = kept;
        if (before != null && before.isOf(stamp, today)) {
            return before.site();
        }
        Site site = build(store.editions(), store.dates(), today);
        kept = new Kept(stamp, today, site);
        return site;
    }

    /** The site as it would be if this were published now. */
    public Site with(Content content, String text, String digest) {
        Instant now = clock.instant();
        Edition next = new Edition(content.stamped(content.code(), now), text, digest, Optional.empty());
        Optional<String> replaced = content.correction().map(Content.Correction::replaces);
        List<Edition> editions = Stream.concat(
                        Stream.of(next),
                        store.editions().stream()
                                .map(e -> replaced.filter(e.code()::equals).isPresent()
                                        ? new Edition(e.content(), e.text(), e.digest(), Optional.of(next.code()))
                                        : e))
                .toList();
        return build(editions, store.dates(), LocalDate.now(clock));
    }

    /** The site as it would be with these releases and days. */
    private Site build(List<Edition> editions, List<ComingRelease> dates, LocalDate today) {
        Map<Tongue, SiteWords> words = Arrays.stream(Tongue.values()).collect(Collectors.toMap(t -> t, this::words));
        Site site = new Site();
        for (Tongue tongue : Tongue.values()) {
            SiteWords own = Objects.requireNonNull(words.get(tongue));
            new SiteBuilder(
                            editions,
                            dates,
                            tongue,
                            own,
                            new Press(engine, own, tongue, today),
                            symbol ->
                                    new Label(unit(words, Tongue.CHINESE, symbol), unit(words, Tongue.ENGLISH, symbol)),
                            json)
                    .addTo(site);
        }
        editions.forEach(edition -> {
            String path = "releases/" + edition.code() + "/release.json";
            site.add(path, () -> SiteFile.of(path, edition.text()));
        });
        RESOURCES.forEach((path, resource) -> site.add(path, () -> new SiteFile(path, resource(resource))));
        return site;
    }

    /** How figures are written for the public in a language. */
    public SiteWords words(Locale locale) {
        return words(locale.getLanguage().equals("en") ? Tongue.ENGLISH : Tongue.CHINESE);
    }

    private SiteWords words(Tongue tongue) {
        DisplayZone zone = zones.getIfAvailable();
        return new SiteWords(tongue, messages, zone == null ? ZoneId.of("Asia/Shanghai") : zone.zone());
    }

    private static String unit(Map<Tongue, SiteWords> words, Tongue tongue, String symbol) {
        return Objects.requireNonNull(words.get(tongue)).unit(symbol);
    }

    private static byte[] resource(String name) {
        try (InputStream in = PublicSite.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
