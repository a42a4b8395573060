/**
 * From what a firm says of itself to its industry: scope (经营范围), products and name are read into GB/T 4754 divisions with calibrated
 * confidence, and on to groups and classes as far as the standard's own words carry.
 *
 * <p>Knows texts, a trained model and how to train one from labelled texts; the model that the engine ships, or one of a district's own.
 * Does not know firms, files or who confirmed what. Facade: {@link io.tuji.engine.industry.coding.IndustryCoder},
 * {@link io.tuji.engine.industry.coding.IndustryTrainer}. Why so: docs/decisions/016-industry-coding.md.
 */
@NullMarked
package io.tuji.engine.industry.coding;

import org.jspecify.annotations.NullMarked;
