package io.tuji.web;

import java.util.List;

/** What waits for somebody to act on, for the first page; asked anew at each visit, so it must be cheap. */
public interface HomeTask {

    /** The module whose change right a visitor needs. */
    String module();

    List<Task> open();

    /** @param text in the language of the request */
    record Task(String text, String href) {}
}
