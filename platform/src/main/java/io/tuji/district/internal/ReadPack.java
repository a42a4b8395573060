package io.tuji.district.internal;

import io.tuji.district.DistrictPack;
import io.tuji.engine.value.Problems;
import java.util.Optional;

/**
 * What came of reading a folder.
 *
 * @param pack empty if there is any fault
 * @param folder the files as they were read, also those of a faulty pack; empty if there is no folder
 */
record ReadPack(Optional<DistrictPack> pack, Optional<PackFolder> folder, Problems problems) {

    Optional<String> sha256() {
        return folder.map(PackFolder::sha256);
    }
}
