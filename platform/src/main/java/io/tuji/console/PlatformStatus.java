package io.tuji.console;

import java.util.Optional;

/**
 * The running platform.
 *
 * @param address of the web pages; empty if it serves none
 * @param findable how many records the search index holds
 */
public record PlatformStatus(Optional<String> address, long pid, long findable) {}
