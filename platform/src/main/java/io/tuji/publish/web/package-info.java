@NullMarked
package io.tuji.publish.web;

import org.jspecify.annotations.NullMarked;
