package io.tuji.engagement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engagement.Claims.Act;
import io.tuji.engagement.Claims.Body;
import io.tuji.engagement.Claims.Kind;
import io.tuji.engagement.Claims.Matter;
import io.tuji.engagement.Claims.Share;
import io.tuji.engagement.Claims.State;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may do what with a matter between bodies. */
@Component
class MatterActs {

    private final OrgUnits units;

    MatterActs(OrgUnits units) {
        this.units = units;
    }

    /** The holder gives and shares, everybody else disputes; who settles such things may share, too. */
    Set<Kind> openings(OrgUnitId holder, Visitor visitor) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (!changes(visitor) || visitor.orgUnit().isEmpty()) {
            return kinds;
        }
        boolean speaks = speaksFor(visitor, holder);
        if (visitor.orgUnit().filter(holder::equals).isEmpty()) {
            kinds.add(Kind.DISPUTE);
        }
        if (speaks) {
            kinds.add(Kind.TRANSFER);
        }
        if (speaks || visitor.may(Right.approve(EngagementReach.MODULE))) {
            kinds.add(Kind.SHARE);
        }
        return kinds;
    }

    Set<Act> open(Matter matter, Visitor visitor) {
        return Arrays.stream(Act.values())
                .filter(act -> hindrance(matter, act, visitor).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    Optional<EngagementProblem> hindrance(Matter matter, Act act, Visitor visitor) {
        if (!isTime(matter, act)) {
            return Optional.of(EngagementProblem.ANSWERED_ALREADY);
        }
        boolean decides = visitor.may(Right.approve(EngagementReach.MODULE));
        if ((act == Act.DECIDE || act == Act.REOPEN) && decides) {
            return isQuarrelling(matter, visitor) ? Optional.of(EngagementProblem.PARTY_DECIDES) : Optional.empty();
        }
        boolean may = switch (act) {
            case DECIDE, REOPEN -> false;
            case ACCEPT, DECLINE ->
                changes(visitor) && speaksFor(visitor, matter.body().id());
            case WITHDRAW -> changes(visitor) && mayWithdraw(matter, visitor, decides);
        };
        return may ? Optional.empty() : Optional.of(EngagementProblem.NOT_FOR_YOU);
    }

    private static boolean isTime(Matter matter, Act act) {
        boolean isOpen = matter.state() == State.OPEN;
        return switch (act) {
            case DECIDE -> matter.kind() == Kind.DISPUTE && isOpen;
            case ACCEPT, DECLINE -> matter.kind() == Kind.TRANSFER && isOpen;
            case WITHDRAW -> isOpen || (matter.kind() == Kind.SHARE && matter.state() == State.GRANTED);
            case REOPEN ->
                matter.kind() == Kind.DISPUTE && (matter.state() == State.GRANTED || matter.state() == State.REFUSED);
        };
    }

    /** The body that opened it; a sharing also whoever may settle such things. */
    private boolean mayWithdraw(Matter matter, Visitor visitor, boolean decides) {
        return switch (matter.kind()) {
            case DISPUTE -> speaksFor(visitor, matter.body().id());
            case TRANSFER ->
                matter.from().filter(body -> speaksFor(visitor, body.id())).isPresent();
            case SHARE -> decides || speaksFor(visitor, matter.body().id());
        };
    }

    private static boolean changes(Visitor visitor) {
        return visitor.may(Right.change(EngagementReach.MODULE));
    }

    private boolean isQuarrelling(Matter matter, Visitor visitor) {
        return visitor.orgUnit().filter(parties(matter)::contains).isPresent();
    }

    /** Whether the visitor belongs to one of its bodies, or stands above one. */
    boolean isParty(Matter matter, Visitor visitor) {
        return parties(matter).stream().anyMatch(body -> speaksFor(visitor, body));
    }

    Set<OrgUnitId> parties(Matter matter) {
        return Stream.of(
                        Stream.of(matter.body()),
                        matter.from().stream(),
                        matter.shares().stream().map(Share::body))
                .flatMap(bodies -> bodies)
                .map(Body::id)
                .collect(Collectors.toSet());
    }

    /** The visitor's body is the other one, or stands above it. */
    boolean speaksFor(Visitor visitor, OrgUnitId body) {
        return visitor.orgUnit().filter(own -> units.isWithin(body, own)).isPresent();
    }
}
