package io.tuji.engine.policy;

import java.util.Optional;

/**
 * A condition that is not met, and by how much.
 *
 * @param fact that would have to change; empty of a score
 * @param has what it is at best, as far as is known
 * @param needs what it would have to be, all others as they are
 * @param distance between the two as a share of the larger; 1 where it is yes or no
 */
public record Miss(Condition condition, Optional<Point> fact, FactValue has, FactValue needs, double distance) {}
