/**
 * How records are found by what people type: any part of a name, a code or an address, pinyin, and a name with one character wrong.
 *
 * <p>Knows how text is written into a Lucene index ({@link io.tuji.engine.search.SearchDocument}), which hits are better than which
 * ({@link io.tuji.engine.search.Finder}) and where a hit shows what was typed ({@link io.tuji.engine.search.Highlight}). Keeps no index:
 * who does follows the records.
 */
@NullMarked
package io.tuji.engine.search;

import org.jspecify.annotations.NullMarked;
