@NullMarked
package io.tuji.overview.web;

import org.jspecify.annotations.NullMarked;
