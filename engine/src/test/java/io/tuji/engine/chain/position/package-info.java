@org.jspecify.annotations.NullMarked
package io.tuji.engine.chain.position;
