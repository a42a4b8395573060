package io.tuji.web;

import java.util.List;

/**
 * One line of the side navigation, or one tab of such a line.
 *
 * @param module whose view right a visitor needs to see the line; also the message key {@code nav.<module>} unless the key differs
 * @param key message key of the text, and what {@code g} plus its first letter jumps to
 * @param href address of the page
 * @param icon name of a bootstrap icon
 * @param order position, small numbers first
 * @param others addresses of pages that stand beside it under tabs; on them it is the current line too
 * @param area key of the line under which it stands as a tab; empty of a line
 */
public record NavigationEntry(
        String module, String key, String href, String icon, int order, List<String> others, String area) {

    public NavigationEntry {
        others = List.copyOf(others);
    }

    public NavigationEntry(String module, String key, String href, String icon, int order, List<String> others) {
        this(module, key, href, icon, order, others, "");
    }

    public NavigationEntry(String module, String key, String href, String icon, int order) {
        this(module, key, href, icon, order, List.of());
    }

    /** The same as a tab of another line. */
    public NavigationEntry under(String line) {
        return new NavigationEntry(module, key, href, icon, order, others, line);
    }
}
