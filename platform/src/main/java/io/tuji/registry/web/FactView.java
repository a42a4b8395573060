package io.tuji.registry.web;

import java.util.List;

/**
 * A fact on the page of its company.
 *
 * @param text for the eye; empty where it is not known
 * @param period for which the text holds; empty with it
 * @param origin who says it, as of when, recorded by whom
 * @param unknown why it is not known: missing or conflict; empty where it is known
 * @param candidates what is said where the words disagree
 * @param suppliers who could say it
 */
record FactView(
        String key,
        String label,
        boolean isPlace,
        String text,
        String period,
        List<String> origin,
        String unknown,
        List<String> candidates,
        String suppliers) {}
