@NullMarked
package io.tuji.brief.web;

import org.jspecify.annotations.NullMarked;
