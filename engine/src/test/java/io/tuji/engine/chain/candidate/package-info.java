@NullMarked
package io.tuji.engine.chain.candidate;

import org.jspecify.annotations.NullMarked;
