@NullMarked
package io.tuji.quality.web;

import org.jspecify.annotations.NullMarked;
