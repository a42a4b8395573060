package io.tuji.architecture.planted.internal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL in a class that is no store. */
public record KeepsRowsElsewhere(JdbcClient jdbc) {}
