@NullMarked
package io.tuji.study.web;

import org.jspecify.annotations.NullMarked;
