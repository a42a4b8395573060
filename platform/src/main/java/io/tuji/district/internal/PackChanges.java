package io.tuji.district.internal;

import io.tuji.district.PackEdition.FileChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a new pack changes: records that are new or come back, those that differ, those that have vanished. */
record PackChanges(List<PackRecord> added, List<PackRecord> changed, List<PackRecord> ended) {

    /** @param inForce the records of the pack in force, without those that have ended */
    static PackChanges between(List<PackRecord> inForce, List<PackRecord> wanted) {
        Map<PackKey, PackRecord> before = byKey(inForce);
        Map<PackKey, PackRecord> after = byKey(wanted);
        List<PackRecord> added = new ArrayList<>();
        List<PackRecord> changed = new ArrayList<>();
        for (PackRecord record : wanted) {
            PackRecord old = before.get(record.key());
            if (old == null) {
                added.add(record);
            } else if (!old.equals(record)) {
                changed.add(record);
            }
        }
        List<PackRecord> ended =
                inForce.stream().filter(old -> !after.containsKey(old.key())).toList();
        return new PackChanges(List.copyOf(added), List.copyOf(changed), ended);
    }

    /** The counts of each file in which something changed, by name. */
    List<FileChange> byFile() {
        Map<String, FileChange> files = new TreeMap<>();
        count(files, added, c -> new FileChange(c.file(), c.added() + 1, c.changed(), c.ended()));
        count(files, changed, c -> new FileChange(c.file(), c.added(), c.changed() + 1, c.ended()));
        count(files, ended, c -> new FileChange(c.file(), c.added(), c.changed(), c.ended() + 1));
        return List.copyOf(files.values());
    }

    private static void count(
            Map<String, FileChange> files, List<PackRecord> records, UnaryOperator<FileChange> oneMore) {
        records.forEach(record -> files.compute(
                record.file(),
                (file, before) -> oneMore.apply(before == null ? new FileChange(file, 0, 0, 0) : before)));
    }

    private static Map<PackKey, PackRecord> byKey(List<PackRecord> records) {
        return records.stream().collect(Collectors.toMap(PackRecord::key, Function.identity()));
    }
}
