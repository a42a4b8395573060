package io.tuji.web;

import java.time.Instant;
import java.util.List;

/** What has lately changed in a module, for the first page. */
public interface HomeNews {

    /** The module whose view right a visitor needs. */
    String module();

    /** The latest first, at most as many. */
    List<News> since(Instant moment, int most);

    /** @param text in the language of the request */
    record News(Instant at, String text, String href) {}
}
