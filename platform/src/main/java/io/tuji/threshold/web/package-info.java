@NullMarked
package io.tuji.threshold.web;

import org.jspecify.annotations.NullMarked;
