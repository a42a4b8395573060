@NullMarked
package io.tuji.promotion.web;

import org.jspecify.annotations.NullMarked;
