@NullMarked
package io.tuji.funnel.web;

import org.jspecify.annotations.NullMarked;
