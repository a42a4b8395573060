@NullMarked
package io.tuji.roster.web;

import org.jspecify.annotations.NullMarked;
