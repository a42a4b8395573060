@NullMarked
package io.tuji.title.web;

import org.jspecify.annotations.NullMarked;
