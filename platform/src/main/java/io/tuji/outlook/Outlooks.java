package io.tuji.outlook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be expected of the indicators, as it was calculated last. */
public interface Outlooks {

    /** Empty while nothing has been calculated yet. */
    Optional<Outlook> find(String plan, String measure);

    /** The latest of each indicator of a plan, by measure. */
    Map<String, Outlook> of(String plan);

    /** The outlooks of an indicator, one a period of its data, the earliest first. */
    List<Outlook> history(String plan, String measure);

    /** The histories of all indicators of a plan, by measure. */
    Map<String, List<Outlook>> histories(String plan);
}
