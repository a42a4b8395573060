package io.tuji.registry.web;

import java.util.List;

/**
 * A fact of a company as pages show it.
 *
 * @param text for the eye; empty where it is not known
 * @param period for which the text holds; where it is not known, that of what is contested
 * @param certainty in words, where it is not actual; empty otherwise
 * @param isOfficial whether it is taken from an official source
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
        String certainty,
        boolean isOfficial,
        List<String> origin,
        String unknown,
        List<String> candidates,
        String suppliers) {}
