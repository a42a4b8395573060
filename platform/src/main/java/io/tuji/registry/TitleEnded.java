package io.tuji.registry;

import java.time.LocalDate;

/** A title was ended before it ran out; from the day on the firm does not have it. */
public record TitleEnded(CompanyId company, String kind, LocalDate on) {}
