package io.tuji.access.internal;

import io.tuji.access.Visitor;

/** An account as a request needs it: the visitor, and what decides whether the session may go on. */
record Account(Visitor visitor, boolean mustChange, int generation) {

    SignedInPerson person() {
        return new SignedInPerson(visitor.id().value(), visitor.login(), generation);
    }
}
