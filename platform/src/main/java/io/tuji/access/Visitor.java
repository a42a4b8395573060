package io.tuji.access;

import io.tuji.audit.Actor;
import java.util.Optional;
import java.util.Set;

/** Who asks: the signed-in person with roles as they are at this request. */
public record Visitor(UserId id, String login, String name, Optional<OrgUnitId> orgUnit, Set<Role> roles) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return scope(right).isPresent();
    }

    /** For templates: {@code visitor.may('registry', 'EXPORT')}. */
    public boolean may(String module, String act) {
        return may(new Right(module, Act.valueOf(act)));
    }

    /** The widest reach that any of the roles gives; empty if none does. */
    public Optional<Scope> scope(Right right) {
        return roles.stream().flatMap(role -> role.scopeOf(right).stream()).max(Scope::compareTo);
    }

    public Actor actor() {
        return new Actor(login);
    }
}
