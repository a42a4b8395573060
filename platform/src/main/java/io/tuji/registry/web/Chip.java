package io.tuji.registry.web;

/**
 * A filter that is set, as people see it above the list.
 *
 * @param text what it asks for
 * @param without the address of the list without it
 */
record Chip(String text, String without) {}
