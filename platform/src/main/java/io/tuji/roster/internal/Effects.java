package io.tuji.roster.internal;

import io.tuji.access.Visitor;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterEffect;
import io.tuji.roster.RosterEffect.Effect;
import io.tuji.roster.RosterMember;
import io.tuji.roster.RosterVersion;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that follows from a list, from whichever module computes it. */
@Component
public class Effects {

    private final List<RosterEffect> effects;
    private final MemberStore members;

    Effects(List<RosterEffect> effects, MemberStore members) {
        this.effects = effects.stream()
                .sorted(Comparator.comparingInt(RosterEffect::order))
                .toList();
        this.members = members;
    }

    /** What changes where one version takes the place of another; of one version alone both are the same. */
    public List<Effect> between(Roster roster, RosterVersion.Id from, RosterVersion.Id to, Visitor visitor) {
        List<RosterMember> before = members.list(from);
        List<RosterMember> after = from.equals(to) ? before : members.list(to);
        return effects.stream()
                .flatMap(effect -> effect.of(roster, before, after, visitor).stream())
                .toList();
    }
}
