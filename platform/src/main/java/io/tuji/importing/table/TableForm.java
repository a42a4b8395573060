package io.tuji.importing.table;

import java.nio.charset.Charset;

/** How a table is laid out in its file, as found by looking at the content. */
public sealed interface TableForm {

    /** Text lines with a delimiter; packed by gzip or not. */
    record Csv(Charset charset, char delimiter, boolean packed) implements TableForm {

        @Override
        public String label() {
            return (packed ? "CSV.GZ " : "CSV ") + charset.name();
        }
    }

    /** One sheet of an XLSX: the part that holds it and the name on its tab. */
    record Workbook(String part, String sheet) implements TableForm {

        @Override
        public String label() {
            return "XLSX " + sheet;
        }
    }

    /** What people read: format and encoding, or format and sheet. */
    String label();
}
