@NullMarked
package io.tuji.plan.web;

import org.jspecify.annotations.NullMarked;
