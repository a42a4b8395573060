@NullMarked
package io.tuji.access.web;

import org.jspecify.annotations.NullMarked;
