package io.tuji.architecture.planted.web;

import java.sql.Connection;

/** A page that asks the database itself. */
public record PageWithSql(Connection connection) {}
