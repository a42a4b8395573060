package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.value.Known;

/**
 * An industry that the firm may have.
 *
 * @param score from 0 to 1; it ranks the candidates of a level
 * @param confidence the calibrated probability that the firm has this industry; unknown at levels for which the model has seen no labels
 */
public record Candidate(IndustryCode industry, double score, Known<Double> confidence) {}
