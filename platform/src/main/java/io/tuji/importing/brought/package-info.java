/**
 * Lists that people keep in tables of their own and bring as a file: shown first, with what is set aside and why, then taken.
 *
 * <p>Knows how a file becomes rows by its headers, how rows go from the look at them to the taking, and how pages and programs are answered.
 * Does not know what a row means nor where it is kept: a module brings a {@link io.tuji.importing.brought.BroughtList} for each kind of list.
 * A register does not come this way; it is imported. Facade: {@link io.tuji.importing.brought.BroughtLists}.
 */
@NamedInterface("brought")
@NullMarked
package io.tuji.importing.brought;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
