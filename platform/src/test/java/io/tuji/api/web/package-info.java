@NullMarked
package io.tuji.api.web;

import org.jspecify.annotations.NullMarked;
