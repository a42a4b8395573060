package io.tuji.bench.naming;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.naming.AliasTrainer.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Short and full names of listed companies. The stock code is not read. Rows without a full name are left out; a remark
 * behind a full name (from its first blank or line break on) is cut off; a short name that stands twice stays twice, each
 * with its own full name, and can be right once only.
 */
record AliasPairs(List<Pair> pairs, int withoutFullName) {

    static AliasPairs read(Path file) throws IOException {
        RegisterFile table = RegisterFile.read(file);
        int shortColumn = table.column("short_name");
        int fullColumn = table.column("full_name");
        List<Pair> pairs = new ArrayList<>();
        int without = 0;
        for (List<String> row : table.rows()) {
            String full = row.get(fullColumn).strip().replaceFirst("(?<=公司)\\s.*", "");
            if (full.isEmpty()) {
                without++;
            } else {
                pairs.add(new Pair(row.get(shortColumn), full));
            }
        }
        return new AliasPairs(List.copyOf(pairs), without);
    }

    List<String> fullNames() {
        return pairs.stream().map(Pair::fullName).distinct().toList();
    }
}
