@NullMarked
package io.tuji.demand.web;

import org.jspecify.annotations.NullMarked;
