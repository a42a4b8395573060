/** The platform's door: the application and the commands of the launcher. Everything else lives in the modules below. */
@NullMarked
package io.tuji;

import org.jspecify.annotations.NullMarked;
