package io.tuji.engine.plan.progress;

import io.tuji.engine.plan.progress.Measure.Kind;
import io.tuji.engine.plan.progress.Term.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way of a measure whose base, current value and target are known. */
final class Way {

    private final Point base;
    private final Point current;
    private final Point target;
    private final Direction direction;

    Way(Track track) {
        this.base = track.base().orElseThrow();
        this.current = track.current().orElseThrow();
        this.target = track.target().orElseThrow();
        this.direction = track.direction();
    }

    /** One of each kind, in the order of {@link Kind}. */
    List<Measure> measures() {
        return List.of(completion(), timeShare(), lead(), pace(), rateRatio(), projectionRatio(), requiredGrowth());
    }

    private double done() {
        return (current.value() - base.value()) / (target.value() - base.value());
    }

    private double gone() {
        return (current.year() - base.year()) / (target.year() - base.year());
    }

    private Optional<Obstacle> noWay() {
        boolean isAtTarget = target.value() == base.value() || target.year() <= base.year();
        return isAtTarget ? Optional.of(Obstacle.NO_WAY) : Optional.empty();
    }

    private Optional<Obstacle> noRate() {
        if (current.year() <= base.year()) {
            return Optional.of(Obstacle.NO_TIME_GONE);
        }
        if (base.value() == 0) {
            return Optional.of(Obstacle.ZERO_BASE);
        }
        boolean grows = base.growsTo(current) && base.growsTo(target);
        return noWay().or(() -> grows ? Optional.empty() : Optional.of(Obstacle.SIGN_CHANGES));
    }

    private Measure completion() {
        return noWay().map(why -> Measure.hindered(Kind.COMPLETION, why))
                .orElseGet(() -> Measure.of(Kind.COMPLETION, done(), points()));
    }

    private Measure timeShare() {
        return noWay().map(why -> Measure.hindered(Kind.TIME_SHARE, why))
                .orElseGet(() -> Measure.of(
                        Kind.TIME_SHARE,
                        gone(),
                        new Term(Name.BASE_YEAR, base.year()),
                        new Term(Name.CURRENT_YEAR, current.year()),
                        new Term(Name.TARGET_YEAR, target.year())));
    }

    private Measure lead() {
        return noWay().map(why -> Measure.hindered(Kind.LEAD, why))
                .orElseGet(() -> Measure.of(Kind.LEAD, done() - gone(), shares()));
    }

    private Measure pace() {
        return noWay().or(() -> gone() > 0 ? Optional.empty() : Optional.of(Obstacle.NO_TIME_GONE))
                .map(why -> Measure.hindered(Kind.PACE, why))
                .orElseGet(() -> Measure.of(Kind.PACE, done() / gone(), shares()));
    }

    private Term[] shares() {
        return new Term[] {new Term(Name.COMPLETION, done()), new Term(Name.TIME_SHARE, gone())};
    }

    private Measure rateRatio() {
        return noRate().map(why -> Measure.hindered(Kind.RATE_RATIO, why)).orElseGet(() -> {
            double observed = base.growthTo(current);
            double needed = base.growthTo(target);
            int sign = (base.value() < 0 ? -1 : 1) * direction.sign();
            return Measure.of(
                    Kind.RATE_RATIO,
                    sign * observed / Math.abs(needed),
                    points(new Term(Name.OBSERVED_GROWTH, observed), new Term(Name.TARGET_GROWTH, needed)));
        });
    }

    private Measure projectionRatio() {
        return noRate().map(why -> Measure.hindered(Kind.PROJECTION_RATIO, why)).orElseGet(() -> {
            double growth = base.growthTo(current);
            double end = current.value() * Math.pow(1 + growth, target.year() - current.year());
            return Measure.of(
                    Kind.PROJECTION_RATIO,
                    (end - base.value()) / (target.value() - base.value()),
                    points(new Term(Name.OBSERVED_GROWTH, growth), new Term(Name.PROJECTED, end)));
        });
    }

    private Measure requiredGrowth() {
        return notRequired()
                .map(why -> Measure.hindered(Kind.REQUIRED_GROWTH, why))
                .orElseGet(() -> Measure.of(
                        Kind.REQUIRED_GROWTH,
                        current.growthTo(target),
                        new Term(Name.CURRENT, current.value()),
                        new Term(Name.TARGET, target.value()),
                        new Term(Name.YEARS_LEFT, target.year() - current.year())));
    }

    private Optional<Obstacle> notRequired() {
        if (direction.reaches(current.value(), target.value())) {
            return Optional.of(Obstacle.REACHED);
        }
        if (target.year() <= current.year()) {
            return Optional.of(Obstacle.ENDED);
        }
        return current.growsTo(target) ? Optional.empty() : Optional.of(Obstacle.SIGN_CHANGES);
    }

    /** What every measure starts from, and more. */
    private Term[] points(Term... more) {
        Stream<Term> known = Stream.of(
                new Term(Name.BASE_YEAR, base.year()),
                new Term(Name.BASE, base.value()),
                new Term(Name.CURRENT_YEAR, current.year()),
                new Term(Name.CURRENT, current.value()),
                new Term(Name.TARGET_YEAR, target.year()),
                new Term(Name.TARGET, target.value()));
        return Stream.concat(known, Arrays.stream(more)).toArray(Term[]::new);
    }
}
