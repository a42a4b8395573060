/**
 * The benchmark of record resolution: invented dirty copies of a real register, resolved by the engine and by peers.
 *
 * <p>Knows which record is whose because it made them; the resolver and its peers read the same file and never see that column. The
 * generator (DirtyRegister and what it uses) was frozen before the resolver was written.
 */
@NullMarked
package io.tuji.bench.resolve;

import org.jspecify.annotations.NullMarked;
