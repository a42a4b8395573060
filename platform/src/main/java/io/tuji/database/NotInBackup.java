package io.tuji.database;

/** A table whose rows mean nothing on another server; its module says so with a bean of this kind, and backups leave it out. */
public record NotInBackup(String table) {}
