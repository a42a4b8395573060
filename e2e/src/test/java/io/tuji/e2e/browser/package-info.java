/** The product as people meet it: a real Chromium on a platform of its own. */
@NullMarked
package io.tuji.e2e.browser;

import org.jspecify.annotations.NullMarked;
