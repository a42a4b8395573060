package io.tuji.access;

import java.util.List;
import java.util.Optional;

/** Looks people up as they are now; whoever is not active or is locked by a person is not found. */
public interface People {

    Optional<Visitor> find(UserId id);

    Optional<Visitor> findByLogin(String login);

    /** Everybody who has the right, in whatever scope. */
    List<Visitor> withRight(Right right);
}
