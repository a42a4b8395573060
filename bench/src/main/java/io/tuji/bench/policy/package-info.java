/** What judging firms by policies takes, beside a DMN engine with the same rules. */
@NullMarked
package io.tuji.bench.policy;

import org.jspecify.annotations.NullMarked;
