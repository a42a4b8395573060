package io.tuji.console;

/**
 * A backup to be made.
 *
 * @param file absolute path on this machine
 * @param replace whether a file of that name may be replaced
 */
public record BackupAsked(String file, boolean replace) {}
