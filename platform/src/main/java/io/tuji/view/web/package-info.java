/** Views on the pages of lists and for programs. */
@NullMarked
package io.tuji.view.web;

import org.jspecify.annotations.NullMarked;
