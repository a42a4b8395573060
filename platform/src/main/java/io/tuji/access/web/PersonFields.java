package io.tuji.access.web;

import io.tuji.access.Role;
import io.tuji.access.internal.PersonForm;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of the form of a person as the browser sends them; a box that is not ticked sends nothing. */
record PersonFields(
        @Nullable String login,
        @Nullable String name,
        @Nullable Long unit,
        @Nullable Set<Role> roles,
        @Nullable Integer version) {

    /** @param fixedLogin of an account that exists: a login never changes */
    PersonForm form(Optional<String> fixedLogin) {
        return new PersonForm(
                fixedLogin.orElse(login == null ? "" : login),
                name == null ? "" : name,
                Optional.ofNullable(unit),
                roles == null ? Set.of() : roles,
                version == null ? 0 : version);
    }
}
