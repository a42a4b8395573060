@NullMarked
package io.tuji.web;

import org.jspecify.annotations.NullMarked;
