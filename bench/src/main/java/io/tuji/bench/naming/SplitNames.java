package io.tuji.bench.naming;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.naming.LabelledName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of names split by hand: {@code name,place,brand,trade,suffix,symbol}, several pieces parted by a bar. */
record SplitNames(List<Row> rows) {

    /** @param number of the row below the heading, from 1 */
    record Row(int number, String name, String brand, List<String> trades) {

        /** The first piece is the brand; what else stands there is no second one. */
        LabelledName labelled() {
            return new LabelledName(name, Optional.of(brand).filter(text -> !text.isEmpty()));
        }

        boolean hasBrandInName() {
            return !brand.isEmpty() && name.contains(brand);
        }
    }

    static SplitNames read(Path file) throws IOException {
        RegisterFile table = RegisterFile.read(file);
        int name = table.column("name");
        int brand = table.column("brand");
        int trade = table.column("trade");
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : table.rows()) {
            rows.add(new Row(
                    rows.size() + 1, cells.get(name), pieces(cells.get(brand)).get(0), pieces(cells.get(trade))));
        }
        return new SplitNames(rows);
    }

    private static List<String> pieces(String cell) {
        return List.of(cell.strip().split("\\|", -1));
    }
}
