package io.tuji.setting;

import java.nio.file.Path;
import java.util.List;

/** Files outside the database that its rows need: a module that has such files says which, and a backup carries them. */
public interface KeptFiles {

    /** @param name its place below the home, such as {@code spool/…}, wherever the file lies now */
    record KeptFile(String name, Path path) {}

    /** Files that must not be newer than the rows: they are read before the rows are. */
    default List<KeptFile> readBeforeTheRows() {
        return List.of();
    }

    /** Files that the rows name, as the transaction of the caller sees them; one that is gone by now is named all the same. */
    default List<KeptFile> namedByTheRows() {
        return List.of();
    }
}
