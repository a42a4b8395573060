@NullMarked
package io.tuji.job.web;

import org.jspecify.annotations.NullMarked;
