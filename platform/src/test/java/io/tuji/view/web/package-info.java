@NullMarked
package io.tuji.view.web;

import org.jspecify.annotations.NullMarked;
