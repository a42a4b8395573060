/**
 * How records of companies are compared: the one declared scheme, and how a record as a list writes it becomes its values.
 *
 * <p>Knows which parts of names, addresses and numbers speak for the same firm, that a branch is not its parent, and that a brand may
 * be borne by strangers. Does not know where records come from nor what becomes of a verdict.
 */
@NullMarked
package io.tuji.engine.resolve.company;

import org.jspecify.annotations.NullMarked;
