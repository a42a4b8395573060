package io.tuji.funnel.internal;

import java.time.LocalDate;

/**
 * A lead behind the first bar.
 *
 * @param project code of the project that had been made of it; empty where none had
 */
public record LeadRow(String code, String firm, String chain, String source, LocalDate raised, String project) {}
