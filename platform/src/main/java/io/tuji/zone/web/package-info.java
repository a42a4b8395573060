@NullMarked
package io.tuji.zone.web;

import org.jspecify.annotations.NullMarked;
