@NullMarked
package io.tuji.task.web;

import org.jspecify.annotations.NullMarked;
