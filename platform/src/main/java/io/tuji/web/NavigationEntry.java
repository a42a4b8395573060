package io.tuji.web;

/**
 * One line of the side navigation.
 *
 * @param module whose view right a visitor needs to see the line; also the message key {@code nav.<module>} unless the key differs
 * @param key message key of the text, and what {@code g} plus its first letter jumps to
 * @param href address of the page
 * @param icon name of a bootstrap icon
 * @param order position, small numbers first
 */
public record NavigationEntry(String module, String key, String href, String icon, int order) {}
