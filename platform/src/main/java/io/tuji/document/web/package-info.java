@NullMarked
package io.tuji.document.web;

import org.jspecify.annotations.NullMarked;
