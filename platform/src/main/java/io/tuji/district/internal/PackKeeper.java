package io.tuji.district.internal;

import io.tuji.audit.Actor;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.FactDefinitions;
import io.tuji.district.PackState;
import io.tuji.district.PackState.Outcome;
import io.tuji.district.TriedPack;
import io.tuji.engine.value.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Holds the pack in force. It is read from the database, never from the folder, so that all instances agree and a folder that has
 * become faulty takes nothing away.
 */
@Component
class PackKeeper implements District, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(PackKeeper.class);
    private static final int EDITIONS_SHOWN = 20;

    /** How long another instance may go on with the pack before. */
    private static final Duration LOOK_AFTER = Duration.ofSeconds(5);

    private record InForce(long edition, Optional<DistrictPack> pack, Instant lookedAt) {}

    private record LastReading(Outcome outcome, Instant at, List<Problem> problems) {}

    private final Path folder;
    private final FactDefinitions facts;
    private final PackStore store;
    private final PackApplication application;
    private final Clock clock;
    private volatile InForce inForce = new InForce(0, Optional.empty(), Instant.MIN);
    private volatile LastReading last;

    PackKeeper(
            @Value("${tuji.pack}") Path folder,
            FactDefinitions facts,
            PackStore store,
            PackApplication application,
            Clock clock) {
        this.folder = folder;
        this.facts = facts;
        this.store = store;
        this.application = application;
        this.clock = clock;
        this.last = new LastReading(Outcome.UNCHANGED, clock.instant(), List.of());
    }

    /** Before anything is served: whoever asks for the district finds it. */
    @Override
    public void afterSingletonsInstantiated() {
        readAgain(Actor.SYSTEM);
    }

    @Override
    public Optional<DistrictPack> find() {
        InForce known = inForce;
        if (known.lookedAt.plus(LOOK_AFTER).isBefore(clock.instant())) {
            known = look();
        }
        return known.pack;
    }

    @Override
    public DistrictPack get() {
        return find().orElseThrow(() -> new IllegalStateException("no district pack is in force; see /district/pack"));
    }

    @Override
    public PackState state() {
        LastReading reading = last;
        return new PackState(
                folder.toString(), reading.outcome, reading.at, reading.problems, store.list(EDITIONS_SHOWN));
    }

    @Override
    public Optional<String> file(String name) {
        return Optional.ofNullable(store.files(look().edition).get(name))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public TriedPack tried(String name, String text) {
        Map<String, byte[]> files = new HashMap<>(store.files(look().edition));
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        ReadPack read = read(PackFolder.of(files));
        return new TriedPack(read.pack(), read.problems().all());
    }

    @Override
    public PackState readAgain(Actor actor) {
        ReadPack read = PackReader.read(folder, facts.definitions());
        last = new LastReading(
                outcome(read, actor), clock.instant(), read.problems().all());
        if (!read.problems().isEmpty()) {
            LOG.warn("The district pack {} has {} faults and was not applied", folder, last.problems.size());
        }
        look();
        return state();
    }

    private Outcome outcome(ReadPack read, Actor actor) {
        if (read.pack().isEmpty()) {
            return Outcome.REFUSED;
        }
        return application.apply(read.pack().get(), read.folder().orElseThrow(), actor)
                ? Outcome.APPLIED
                : Outcome.UNCHANGED;
    }

    private InForce look() {
        long edition = store.findLatestId().orElse(0L);
        InForce known = inForce;
        Optional<DistrictPack> pack = edition == known.edition ? known.pack : load(edition);
        InForce now = new InForce(edition, pack, clock.instant());
        inForce = now;
        return now;
    }

    private ReadPack read(PackFolder files) {
        return PackReader.read(files, facts.definitions());
    }

    private Optional<DistrictPack> load(long edition) {
        ReadPack read = read(PackFolder.of(store.files(edition)));
        if (read.pack().isEmpty()) {
            LOG.error(
                    "The district pack in force (edition {}) cannot be read any more: {}",
                    edition,
                    read.problems().all());
        }
        return read.pack();
    }
}
