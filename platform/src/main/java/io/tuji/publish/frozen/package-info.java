/** What a release says for good: records that are written once as JSON and read back as they were. */
@NullMarked
package io.tuji.publish.frozen;

import org.jspecify.annotations.NullMarked;
