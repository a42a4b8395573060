@NullMarked
package io.tuji.registry.web;

import org.jspecify.annotations.NullMarked;
