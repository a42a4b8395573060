@NullMarked
package io.tuji.placing.web;

import org.jspecify.annotations.NullMarked;
