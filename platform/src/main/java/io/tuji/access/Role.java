package io.tuji.access;

import static io.tuji.access.Act.APPROVE;
import static io.tuji.access.Act.CHANGE;
import static io.tuji.access.Act.EXPORT;
import static io.tuji.access.Act.VIEW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The eight roles and, in one list, all that each may do; what is not listed is refused. */
public enum Role {
    ADMINISTRATOR(
            grant(Scope.ALL, "registry", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "title", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "registry.commercial", VIEW),
            grant(Scope.ALL, "registry.personal", VIEW),
            grant(Scope.ALL, "importing", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "district", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "chain", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "lead", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "promotion", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "promotion.override", CHANGE),
            grant(Scope.ALL, "promotion.tax", VIEW),
            grant(Scope.ALL, "demand", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "study", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "policy", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "threshold", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "plan", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "clearance", VIEW),
            grant(Scope.ALL, "outlook", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "task", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "analysis", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "publish", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "brief", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "access", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "audit", VIEW, EXPORT),
            grant(Scope.ALL, "job", VIEW, CHANGE),
            grant(Scope.ALL, "document", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "operations", VIEW),
            grant(Scope.ALL, "demo", CHANGE),
            own("notice"),
            own("view")),
    LEADER(
            grant(Scope.ALL, "registry", VIEW, EXPORT),
            grant(Scope.ALL, "title", VIEW, EXPORT),
            grant(Scope.ALL, "registry.commercial", VIEW),
            grant(Scope.ALL, "district", VIEW, APPROVE, EXPORT),
            grant(Scope.ALL, "chain", VIEW, APPROVE, EXPORT),
            grant(Scope.ALL, "lead", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "promotion", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "promotion.override", CHANGE),
            grant(Scope.ALL, "promotion.tax", VIEW),
            grant(Scope.ALL, "demand", VIEW, EXPORT),
            grant(Scope.ALL, "study", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "policy", VIEW, APPROVE, EXPORT),
            grant(Scope.ALL, "threshold", VIEW, EXPORT),
            grant(Scope.ALL, "plan", VIEW, EXPORT),
            grant(Scope.ALL, "clearance", VIEW, CHANGE, APPROVE),
            grant(Scope.ALL, "outlook", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "task", VIEW, APPROVE, EXPORT),
            grant(Scope.ALL, "analysis", VIEW, APPROVE, EXPORT),
            grant(Scope.ALL, "publish", VIEW, APPROVE, EXPORT),
            grant(Scope.ASSOCIATED, "brief", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "brief", APPROVE),
            grant(Scope.ALL, "document", VIEW),
            own("notice"),
            own("view")),
    ANALYST(
            grant(Scope.ALL, "registry", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "title", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "registry.commercial", VIEW),
            grant(Scope.ALL, "importing", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "district", VIEW, EXPORT),
            grant(Scope.ALL, "chain", VIEW, CHANGE, APPROVE, EXPORT),
            grant(Scope.ALL, "lead", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "promotion", VIEW, EXPORT),
            grant(Scope.ALL, "demand", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "study", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "policy", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "threshold", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "plan", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "clearance", VIEW, CHANGE),
            grant(Scope.ALL, "outlook", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "task", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "analysis", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "publish", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "brief", VIEW, CHANGE, EXPORT),
            grant(Scope.OWN_UNIT, "job", VIEW, CHANGE),
            grant(Scope.ALL, "document", VIEW, CHANGE),
            own("notice"),
            own("view")),
    PROMOTER(
            grant(Scope.ALL, "registry", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "title", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "registry.commercial", VIEW),
            grant(Scope.ALL, "registry.personal", VIEW),
            grant(Scope.ALL, "district", VIEW),
            grant(Scope.ALL, "chain", VIEW, CHANGE, EXPORT),
            grant(Scope.OWN_UNIT, "lead", VIEW, CHANGE, EXPORT),
            grant(Scope.OWN_UNIT, "promotion", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "demand", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "study", VIEW),
            grant(Scope.ALL, "policy", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "threshold", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "plan", VIEW),
            grant(Scope.ALL, "clearance", VIEW),
            grant(Scope.ALL, "outlook", VIEW),
            grant(Scope.ALL, "task", VIEW),
            grant(Scope.OWN_UNIT, "task", CHANGE),
            grant(Scope.ALL, "analysis", VIEW),
            grant(Scope.ALL, "publish", VIEW),
            grant(Scope.OWN_UNIT, "brief", VIEW, CHANGE),
            grant(Scope.OWN_UNIT, "document", VIEW, CHANGE),
            own("notice"),
            own("view")),
    VERIFIER(
            grant(Scope.ALL, "registry", VIEW, CHANGE, APPROVE),
            grant(Scope.ALL, "title", VIEW, CHANGE),
            grant(Scope.ALL, "registry.commercial", VIEW),
            grant(Scope.ALL, "registry.personal", VIEW),
            grant(Scope.ALL, "importing", VIEW),
            grant(Scope.ALL, "district", VIEW),
            grant(Scope.ALL, "chain", VIEW, CHANGE, APPROVE),
            grant(Scope.ALL, "lead", VIEW),
            grant(Scope.ALL, "promotion", VIEW, APPROVE),
            grant(Scope.ALL, "demand", VIEW),
            grant(Scope.ALL, "study", VIEW),
            grant(Scope.ALL, "policy", VIEW, CHANGE, APPROVE),
            grant(Scope.ALL, "threshold", VIEW, CHANGE),
            grant(Scope.ALL, "plan", VIEW),
            grant(Scope.ALL, "clearance", VIEW, CHANGE),
            grant(Scope.ALL, "outlook", VIEW),
            grant(Scope.ALL, "task", VIEW),
            grant(Scope.ALL, "analysis", VIEW),
            grant(Scope.ALL, "publish", VIEW),
            grant(Scope.OWN_UNIT, "brief", VIEW, CHANGE),
            grant(Scope.ALL, "audit", VIEW),
            grant(Scope.ASSOCIATED, "document", VIEW),
            own("notice"),
            own("view")),
    SERVICE_OFFICER(
            grant(Scope.ALL, "registry", VIEW, CHANGE),
            grant(Scope.ALL, "title", VIEW, CHANGE),
            grant(Scope.ALL, "registry.commercial", VIEW),
            grant(Scope.ALL, "registry.personal", VIEW),
            grant(Scope.ALL, "district", VIEW),
            grant(Scope.ALL, "chain", VIEW),
            grant(Scope.OWN_UNIT, "lead", VIEW, CHANGE),
            grant(Scope.OWN_UNIT, "promotion", VIEW, CHANGE),
            grant(Scope.ALL, "demand", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "study", VIEW),
            grant(Scope.ALL, "policy", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "threshold", VIEW, CHANGE, EXPORT),
            grant(Scope.ALL, "plan", VIEW),
            grant(Scope.ALL, "clearance", VIEW),
            grant(Scope.ALL, "outlook", VIEW),
            grant(Scope.ALL, "task", VIEW),
            grant(Scope.OWN_UNIT, "task", CHANGE),
            grant(Scope.ALL, "analysis", VIEW),
            grant(Scope.ALL, "publish", VIEW),
            grant(Scope.OWN_UNIT, "brief", VIEW, CHANGE),
            grant(Scope.OWN_UNIT, "document", VIEW, CHANGE),
            own("notice"),
            own("view")),
    VIEWER(
            grant(Scope.ALL, "registry", VIEW),
            grant(Scope.ALL, "title", VIEW),
            grant(Scope.ALL, "district", VIEW),
            grant(Scope.ALL, "chain", VIEW),
            grant(Scope.ALL, "demand", VIEW),
            grant(Scope.ALL, "study", VIEW),
            grant(Scope.ALL, "policy", VIEW),
            grant(Scope.ALL, "plan", VIEW),
            grant(Scope.ALL, "clearance", VIEW),
            grant(Scope.ALL, "outlook", VIEW),
            grant(Scope.ALL, "task", VIEW),
            grant(Scope.ALL, "analysis", VIEW),
            grant(Scope.ALL, "publish", VIEW),
            grant(Scope.OWN_UNIT, "brief", VIEW),
            own("notice"),
            own("view")),
    FIRM(
            grant(Scope.ASSOCIATED, "registry", VIEW),
            grant(Scope.ASSOCIATED, "title", VIEW),
            grant(Scope.ASSOCIATED, "registry.commercial", VIEW),
            grant(Scope.ASSOCIATED, "registry.personal", VIEW),
            grant(Scope.ALL, "district", VIEW),
            own("notice"),
            own("view"));

    private record Grant(Scope scope, String module, Set<Act> acts) {}

    private final List<Grant> grants;

    Role(Grant... grants) {
        this.grants = List.of(grants);
    }

    private static Grant grant(Scope scope, String module, Act first, Act... more) {
        List<Act> acts = new ArrayList<>(List.of(more));
        acts.add(first);
        return new Grant(scope, module, Set.copyOf(acts));
    }

    /** What a person has of one's own needs no more than signing in; the right is there so that a token can go without it. */
    private static Grant own(String module) {
        return grant(Scope.ASSOCIATED, module, VIEW, CHANGE);
    }

    /** Every module of which some role may do something, for the table of rights. */
    public static List<String> modules() {
        return Arrays.stream(values())
                .flatMap(role -> role.grants.stream())
                .map(Grant::module)
                .distinct()
                .toList();
    }

    /** How far the right reaches for this role; empty if the role does not have it. */
    public Optional<Scope> scopeOf(Right right) {
        return grants.stream()
                .filter(g -> g.module().equals(right.module()) && g.acts().contains(right.act()))
                .map(Grant::scope)
                .max(Scope::compareTo);
    }
}
