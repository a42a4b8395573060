@NullMarked
package io.tuji.importing.web;

import org.jspecify.annotations.NullMarked;
