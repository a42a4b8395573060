package io.tuji.chain;

import java.util.List;
import java.util.Optional;

/** The templates in force. */
public interface Chains {

    /** In the order of their names. */
    List<Edition> list();

    Optional<Edition> find(String chain);
}
