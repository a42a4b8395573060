@NullMarked
package io.tuji.analysis.web;

import org.jspecify.annotations.NullMarked;
