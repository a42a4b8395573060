package io.tuji.web;

/**
 * The offer to take an act back, shown for ten seconds on the page after it: {@code flash.addFlashAttribute("undo", undo)}.
 *
 * @param text what was done, in the language of the visitor
 * @param action where the offer is posted to
 */
public record Undo(String text, String action) {}
