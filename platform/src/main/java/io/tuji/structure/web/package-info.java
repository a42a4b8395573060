@NullMarked
package io.tuji.structure.web;

import org.jspecify.annotations.NullMarked;
