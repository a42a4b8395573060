@NullMarked
package io.tuji.engagement.web;

import org.jspecify.annotations.NullMarked;
