package io.tuji.district;

import io.tuji.audit.Actor;
import java.util.Optional;

/** A district whose pack is given and never changes. */
public record FixedDistrict(DistrictPack pack) implements District {

    @Override
    public Optional<DistrictPack> find() {
        return Optional.of(pack);
    }

    @Override
    public DistrictPack get() {
        return pack;
    }

    @Override
    public PackState state() {
        throw new UnsupportedOperationException("a fixed district has no folder");
    }

    @Override
    public Optional<String> file(String name) {
        throw new UnsupportedOperationException("a fixed district has no folder");
    }

    @Override
    public TriedPack tried(String name, String text) {
        throw new UnsupportedOperationException("a fixed district has no folder");
    }

    @Override
    public PackState readAgain(Actor actor) {
        throw new UnsupportedOperationException("a fixed district has no folder");
    }
}
