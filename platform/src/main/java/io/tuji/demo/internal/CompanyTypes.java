package io.tuji.demo.internal;

import java.util.List;

/**
 * Forms of invented firms. Of the enterprises counted by the Fourth National Economic Census (end of 2018) 84.1 % were private, 0.6 %
 * of Hong Kong, Macao or Taiwan, 0.6 % foreign; how private ones divide into two forms is made up.
 */
final class CompanyTypes {

    private record Share(int perMille, String type) {}

    private static final List<Share> SHARES = List.of(
            new Share(550, "有限责任公司（自然人投资或控股）"),
            new Share(291, "有限责任公司（自然人独资）"),
            new Share(129, "其他有限责任公司"),
            new Share(18, "股份有限公司（非上市）"),
            new Share(6, "有限责任公司（港澳台法人独资）"),
            new Share(6, "有限责任公司（外国法人独资）"));

    private CompanyTypes() {}

    /** @param share 0 to 999 */
    static String at(int share) {
        int rest = share;
        for (Share each : SHARES) {
            rest -= each.perMille();
            if (rest < 0) {
                return each.type();
            }
        }
        throw new IllegalArgumentException("not below 1000: " + share);
    }
}
