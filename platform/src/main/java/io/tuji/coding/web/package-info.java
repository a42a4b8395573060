@NullMarked
package io.tuji.coding.web;

import org.jspecify.annotations.NullMarked;
