package io.tuji.access;

import java.util.Optional;

/** The visitor of the request that the present thread answers, for services that are not handed one. */
public interface CurrentVisitor {

    /** Empty outside a request, on the sign-in page and in jobs. */
    Optional<Visitor> find();

    /** @throws IllegalStateException where nobody is signed in */
    Visitor get();
}
