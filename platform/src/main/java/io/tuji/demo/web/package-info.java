@NullMarked
package io.tuji.demo.web;

import org.jspecify.annotations.NullMarked;
