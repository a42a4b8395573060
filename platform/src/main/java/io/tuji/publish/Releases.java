package io.tuji.publish;

import java.util.List;
import java.util.Optional;

/** What was published. A release is never changed nor taken away; a correction is another release. */
public interface Releases {

    /** The latest first. */
    List<Release> list();

    Optional<Release> find(String code);
}
