package io.tuji.bench.naming;

import java.util.Optional;

/** Whatever says which part of a name is the brand. */
interface Split {

    /** The brand in normal characters; empty if the name has none or it is not sure. */
    Optional<String> brand(String name);
}
