package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A person as administrators see one; nothing of the password is in it. */
public record Person(
        UserId id,
        String login,
        String name,
        Optional<OrgUnitId> unit,
        Optional<String> unitName,
        Set<Role> roles,
        PersonState state,
        boolean mustChange,
        Optional<Instant> signedInAt,
        Instant createdAt,
        int version) {

    boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    String subject() {
        return "user:" + id.value();
    }

    /** As it is kept in the audit. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("login", login);
        facts.put("name", name);
        unitName.ifPresent(unit -> facts.put("unit", unit));
        facts.put("roles", new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(", ")));
        facts.put("state", state.name());
        return facts;
    }
}
