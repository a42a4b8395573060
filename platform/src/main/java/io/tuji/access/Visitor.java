package io.tuji.access;

import io.tuji.audit.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks: the signed-in person with roles as they are at this request.
 *
 * @param token what a program shows that asks for the person; empty where the person asks
 */
public record Visitor(
        UserId id, String login, String name, Optional<OrgUnitId> orgUnit, Set<Role> roles, Optional<Token> token) {

    /**
     * A token as it is used now.
     *
     * @param name its number and what its person calls it, for the audit
     * @param reach the rights that it reaches
     */
    public record Token(String name, Set<Right> reach) {

        public Token {
            reach = Set.copyOf(reach);
        }
    }

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public Visitor(UserId id, String login, String name, Optional<OrgUnitId> orgUnit, Set<Role> roles) {
        this(id, login, name, orgUnit, roles, Optional.empty());
    }

    /** The same person through a token: never more than the person may, and no more than the token reaches. */
    public Visitor through(Token shown) {
        return new Visitor(id, login, name, orgUnit, roles, Optional.of(shown));
    }

    /** The person without the token. */
    public Visitor unlimited() {
        return new Visitor(id, login, name, orgUnit, roles);
    }

    public boolean may(Right right) {
        return scope(right).isPresent();
    }

    /** For templates: {@code visitor.may('registry', 'EXPORT')}. */
    public boolean may(String module, String act) {
        return may(new Right(module, Act.valueOf(act)));
    }

    /** The widest reach that any of the roles gives; empty if none does, or the token does not reach so far. */
    public Optional<Scope> scope(Right right) {
        if (token.filter(shown -> !shown.reach().contains(right)).isPresent()) {
            return Optional.empty();
        }
        return roles.stream().flatMap(role -> role.scopeOf(right).stream()).max(Scope::compareTo);
    }

    /** All that the visitor may do, in the order of the list of rights. */
    public List<Right> rights() {
        return Right.all().stream().filter(this::may).toList();
    }

    public Actor actor() {
        return new Actor(login, token.map(Token::name));
    }
}
