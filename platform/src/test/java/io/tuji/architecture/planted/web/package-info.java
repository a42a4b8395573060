@NullMarked
package io.tuji.architecture.planted.web;

import org.jspecify.annotations.NullMarked;
