@NullMarked
package io.tuji.engine.chain.settling;

import org.jspecify.annotations.NullMarked;
