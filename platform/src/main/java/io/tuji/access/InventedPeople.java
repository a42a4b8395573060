package io.tuji.access;

import io.tuji.audit.Actor;

/**
 * People and bodies made up for a demonstration. They stay when it is removed, because people are never deleted, but cannot be used any
 * more; the next demonstration calls them back.
 */
public interface InventedPeople {

    /** A war zone of that name at the top. */
    OrgUnitId zone(String name, Actor actor);

    /** A department of that name at the top. */
    OrgUnitId department(String name, Actor actor);

    /** Nobody knows the password until {@link #password} gives one. */
    Visitor person(String login, String name, OrgUnitId body, Role role, Actor actor);

    /**
     * A fresh token with all rights of the person, for a month; those made before end.
     *
     * @return the secret; kept nowhere
     */
    String token(Visitor person, Actor actor);

    /**
     * A fresh password, so that somebody can sign in as the person; the one before ends.
     *
     * @return the password; kept nowhere
     */
    String password(Visitor person, Actor actor);

    /** Nobody of them can be used any more, their tokens and bodies end, and what they left goes ({@link InventedTraces}). */
    void sendAway(Actor actor);
}
