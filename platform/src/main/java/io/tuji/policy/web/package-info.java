@NullMarked
package io.tuji.policy.web;

import org.jspecify.annotations.NullMarked;
