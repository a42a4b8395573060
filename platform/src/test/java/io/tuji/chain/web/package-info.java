@NullMarked
package io.tuji.chain.web;

import org.jspecify.annotations.NullMarked;
