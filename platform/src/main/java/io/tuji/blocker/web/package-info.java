@NullMarked
package io.tuji.blocker.web;

import org.jspecify.annotations.NullMarked;
