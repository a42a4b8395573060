/**
 * Who an organisation is: the unified social credit code, its checks, and how it is told from the number of a person.
 *
 * <p>Knows the national standards of these numbers. Does not know firms, sources or which record is whose.
 */
@NullMarked
package io.tuji.engine.identity;

import org.jspecify.annotations.NullMarked;
