package io.tuji.registry;

import java.time.LocalDate;

/** A firm has a title from the day on. */
public record TitleGained(CompanyId company, String kind, LocalDate from) {}
