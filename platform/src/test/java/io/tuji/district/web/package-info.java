@NullMarked
package io.tuji.district.web;

import org.jspecify.annotations.NullMarked;
