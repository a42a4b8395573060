@NullMarked
package io.tuji.outlook.internal;

import org.jspecify.annotations.NullMarked;
