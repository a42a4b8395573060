/**
 * The funnel of investment promotion: pipelines of stages, what each stage asks for, why a move is held back, and who may speak first for a
 * firm. What the stages and fields are is data of the district; here are only the rules.
 */
@NullMarked
package io.tuji.engine.promotion;

import org.jspecify.annotations.NullMarked;
