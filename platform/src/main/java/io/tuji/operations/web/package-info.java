@NullMarked
package io.tuji.operations.web;

import org.jspecify.annotations.NullMarked;
