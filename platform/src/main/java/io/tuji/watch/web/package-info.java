@NullMarked
package io.tuji.watch.web;

import org.jspecify.annotations.NullMarked;
