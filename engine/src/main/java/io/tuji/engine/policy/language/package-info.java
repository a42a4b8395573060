/**
 * How policies are written: maps, lists and short expressions, checked against the definitions. Every fault is told with its place; which
 * files the trees come from is not known here.
 */
@NullMarked
package io.tuji.engine.policy.language;

import org.jspecify.annotations.NullMarked;
