package io.tuji.e2e.browser;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files by which the foundry of the chain of integrated circuits is a gap: five verified elsewhere, and here only who buys from them. */
final class Foundries {

    private static final String COLUMNS = "统一社会信用代码,企业名称,企业类型,成立日期,注册资本（万元）,区划代码,住所,经营范围";
    private static final String ELSEWHERE = "91320100MA%08d,虚构晶圆%d制造有限公司,有限责任公司,2015-01-01,%d,320100,虚构路1号,集成电路制造；晶圆代工";
    private static final String BUYER =
            "91310104MA00000099,虚构处理器有限公司,有限责任公司,2018-01-01,500,310104,虚构路2号,中央处理器设计；CPU芯片设计";

    private Foundries() {}

    /** Five foundries elsewhere, and a designer of processors here. */
    static String association() {
        Stream<String> foundries = numbers().mapToObj(i -> ELSEWHERE.formatted(i, i, 1_000 * (i + 1)));
        return Stream.of(Stream.of(COLUMNS), foundries, Stream.of(BUYER))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static String products() {
        return "企业名称,产品,来源,日期\n"
                + numbers()
                        .mapToObj(i -> "虚构晶圆%d制造有限公司,晶圆代工,行业协会名录,2024-01-01\n".formatted(i))
                        .collect(Collectors.joining());
    }

    private static IntStream numbers() {
        return IntStream.range(0, 5);
    }
}
