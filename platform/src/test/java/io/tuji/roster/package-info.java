@NullMarked
package io.tuji.roster;

import org.jspecify.annotations.NullMarked;
