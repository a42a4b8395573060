@NullMarked
package io.tuji.agreement.web;

import org.jspecify.annotations.NullMarked;
