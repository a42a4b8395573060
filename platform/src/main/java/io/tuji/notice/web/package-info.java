@NullMarked
package io.tuji.notice.web;

import org.jspecify.annotations.NullMarked;
