package io.tuji.access.internal;

import io.tuji.access.Role;
import java.util.Optional;
import java.util.Set;

/**
 * What an administrator types about a person.
 *
 * @param version the one that the form was filled from; 0 for a new person
 */
public record PersonForm(String login, String name, Optional<Long> unit, Set<Role> roles, int version) {

    public PersonForm {
        login = login.strip().toLowerCase(java.util.Locale.ROOT);
        name = name.strip();
        roles = Set.copyOf(roles);
    }

    public static PersonForm empty() {
        return new PersonForm("", "", Optional.empty(), Set.of(), 0);
    }

    public static PersonForm of(Person person) {
        return new PersonForm(
                person.login(),
                person.name(),
                person.unit().map(io.tuji.access.OrgUnitId::value),
                person.roles(),
                person.version());
    }
}
