package io.tuji.access.internal;

import java.io.Serializable;
import java.security.Principal;

/**
 * What a session remembers of its person: everything else is read from the database at each request.
 *
 * @param generation of the account when the session began; the session ends once the account has a later one
 */
public record SignedInPerson(long id, String login, int generation) implements Principal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
