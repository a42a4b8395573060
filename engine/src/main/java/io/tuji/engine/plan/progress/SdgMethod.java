package io.tuji.engine.plan.progress;

import io.tuji.engine.plan.progress.SdgProgress.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The progress measure of Open SDG, after Statistics Canada's method of 2022 that follows Eurostat: growth between two years set beside
 * the growth that the target asks for, or beside fixed thresholds where there is no target.
 *
 * <p>A target or base of zero counts as 0.001. Between values of unlike sign, towards a target of unlike sign or one that equals the base,
 * and within less than a year growth means nothing: the value is empty. A target that is reached is achieved whatever the growth.
 */
public final class SdgMethod {

    static final double NEAR_ZERO = 0.001;
    static final double HIGHEST = 5;

    private final Track track;
    private final Optional<Point> target;
    private final List<Term> terms = new ArrayList<>();

    private SdgMethod(Track track) {
        this.track = track;
        this.target = track.target().map(SdgMethod::offZero);
    }

    public static SdgProgress of(Track track) {
        return new SdgMethod(track).progress();
    }

    private SdgProgress progress() {
        Bands bands = target.isPresent() ? Bands.WITH_TARGET : withoutTarget();
        OptionalDouble value = value();
        if (isAchieved()) {
            return result(value, OptionalDouble.of(HIGHEST), Status.TARGET_ACHIEVED);
        }
        if (value.isEmpty()) {
            return result(value, OptionalDouble.empty(), Status.NOT_AVAILABLE);
        }
        double known = value.getAsDouble();
        return result(value, OptionalDouble.of(bands.score(known)), bands.status(known));
    }

    private Bands withoutTarget() {
        double coefficient = track.limit().isPresent() && track.base().isPresent()
                ? Bands.nearness(track.base().get().value(), track.limit().getAsDouble())
                : 1;
        track.limit().ifPresent(limit -> add(Term.Name.LIMIT, limit));
        add(Term.Name.COEFFICIENT, coefficient);
        return Bands.without(coefficient);
    }

    private OptionalDouble value() {
        if (track.base().isEmpty() || track.current().isEmpty()) {
            return OptionalDouble.empty();
        }
        Point base = offZero(track.base().get());
        Point current = track.current().get();
        if (Math.signum(base.value()) * Math.signum(current.value()) < 0 || current.year() - base.year() < 1) {
            return OptionalDouble.empty();
        }
        double growth = base.growthTo(current);
        add(Term.Name.OBSERVED_GROWTH, growth);
        double wanted = sign() * track.direction().sign() * growth;
        return target.isPresent() ? beside(target.get(), base, wanted) : OptionalDouble.of(wanted);
    }

    private OptionalDouble beside(Point end, Point base, double wanted) {
        double needed = base.growthTo(end);
        if (!Double.isFinite(needed) || needed == 0) {
            return OptionalDouble.empty();
        }
        add(Term.Name.TARGET_GROWTH, needed);
        return OptionalDouble.of(wanted / Math.abs(needed));
    }

    private boolean isAchieved() {
        return track.base().isPresent()
                && track.current().isPresent()
                && target.isPresent()
                && track.direction()
                        .reaches(track.current().get().value(), target.get().value());
    }

    private int sign() {
        return track.base().map(base -> base.value() < 0 ? -1 : 1).orElse(0);
    }

    private static Point offZero(Point point) {
        return point.value() == 0 ? new Point(point.year(), NEAR_ZERO) : point;
    }

    private void add(Term.Name name, double value) {
        terms.add(new Term(name, value));
    }

    private SdgProgress result(OptionalDouble value, OptionalDouble score, Status status) {
        return new SdgProgress(value, score, status, sign(), terms);
    }
}
