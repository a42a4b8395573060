package io.tuji.demo.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The firms of the park as the register file that brings them in. */
final class ParkFile {

    static final String NAME = "演示园区.csv";

    private static final String HEADER = "统一社会信用代码,企业名称,企业类型,成立日期,注册资本（万元）,区划代码,住所,经营范围";

    private ParkFile() {}

    static byte[] of(List<InventedFirm> firms, Ground ground) {
        String division = ground.division().orElse("");
        return Stream.concat(Stream.of(HEADER), firms.stream().map(firm -> line(firm, division)))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(InventedFirm firm, String division) {
        return String.join(
                ",",
                firm.code().text(),
                firm.name(),
                firm.type(),
                firm.founded().toString(),
                Integer.toString(firm.capital()),
                division,
                firm.address(),
                firm.line().scope());
    }
}
