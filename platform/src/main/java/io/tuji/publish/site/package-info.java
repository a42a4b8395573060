/** The public site, made of frozen releases and announced dates alone: every page and file by its path. */
@NullMarked
package io.tuji.publish.site;

import org.jspecify.annotations.NullMarked;
