package io.tuji.engine.architecture.planted.reach;

import java.sql.Connection;

/** Sees a database. */
public record OpensADatabase(Connection connection) {}
