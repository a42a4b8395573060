@NullMarked
package io.tuji.counted.web;

import org.jspecify.annotations.NullMarked;
