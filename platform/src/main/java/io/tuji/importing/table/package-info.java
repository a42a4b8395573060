/**
 * Table files: CSV, packed CSV and XLSX, read row by row and written so that no spreadsheet runs a cell.
 *
 * <p>Knows formats, encodings, headers, limits and the faults of a file or of a row's shape. Does not know what a
 * column means. Doors: {@link io.tuji.importing.table.TableFile} reads, {@link io.tuji.importing.table.TableWriter} and
 * {@link io.tuji.importing.table.RejectFile} write. Memory is bounded whatever the file claims to be.
 */
@NamedInterface("table")
@NullMarked
package io.tuji.importing.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
