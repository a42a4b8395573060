@NullMarked
package io.tuji.publish.site;

import org.jspecify.annotations.NullMarked;
