@NullMarked
package io.tuji.resolution.web;

import org.jspecify.annotations.NullMarked;
