package io.tuji.demo.internal;

import io.tuji.engine.identity.CreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The firms of the park, the same at every call on the same ground.
 *
 * <p>Their codes are valid and can belong to nobody: no division has a code that begins with 99 (GB/T 2260), so no office issues
 * them. Every name carries the mark.
 */
final class InventedPark {

    static final int FIRMS = 4_000;
    static final int NOTABLE_FIRMS = 320;
    static final String NOBODYS_DIVISION = "990000";
    static final String MARK = "（演示）";

    /** Walks through every share of a thousand once in a thousand firms: the shares are met exactly. */
    private static final int STRIDE = 617;

    private static final long SEED = 20_240_101L;
    private static final String FIRST = "云瀚启澜恒沐景朔言砺星禾越澄珩昱岚屿湛彦";
    private static final String SECOND = "图原渡衡洲曜汀程帆茂野嵩逸拓筑翎坤焕舟杉";
    private static final String THIRD = "一川方和达合元正同远";

    private static final Bands STAFF = Bands.of(400, 1, 4, 250, 5, 9, 250, 10, 49, 85, 50, 199, 15, 200, 900);
    private static final Bands FOUNDED = Bands.of(5, 1993, 2004, 20, 2005, 2014, 30, 2015, 2019, 45, 2020, 2024);
    private static final Bands DAY_OF_YEAR = Bands.of(1, 1, 365);
    private static final int[] CAPITALS = {10, 50, 100, 100, 200, 300, 500, 500, 1000, 1000, 2000, 5000, 10000};

    private final Ground ground;
    private final RandomGenerator random = new SplittableRandom(SEED);
    private final Set<String> names = new HashSet<>();

    private InventedPark(Ground ground) {
        this.ground = ground;
    }

    static List<InventedFirm> on(Ground ground) {
        InventedPark park = new InventedPark(ground);
        List<InventedFirm> firms = new ArrayList<>(FIRMS);
        for (int serial = 1; serial <= FIRMS; serial++) {
            firms.add(park.firm(serial));
        }
        return firms;
    }

    /** Those that get facts and titles. */
    static List<InventedFirm> notable(List<InventedFirm> firms) {
        return firms.stream()
                .filter(InventedFirm::isNotable)
                .limit(NOTABLE_FIRMS)
                .toList();
    }

    private InventedFirm firm(int serial) {
        Line line = Line.at(serial * STRIDE % 1000);
        String type = CompanyTypes.at(random.nextInt(1000));
        String name = name(line, type);
        String place =
                ground.places().get(random.nextInt(1 << 20) % ground.places().size());
        return new InventedFirm(
                CreditCode.beginning("91" + NOBODYS_DIVISION + "%08d".formatted(serial)),
                name,
                type,
                LocalDate.ofYearDay(FOUNDED.draw(random), DAY_OF_YEAR.draw(random)),
                CAPITALS[random.nextInt(CAPITALS.length)],
                place,
                place + "演示路" + (1 + random.nextInt(999)) + "号" + (1 + random.nextInt(20)) + "层",
                line,
                STAFF.draw(random));
    }

    private String name(Line line, String type) {
        String form = type.startsWith("股份") ? "股份有限公司" : "有限公司";
        String name = brand() + pick(line.words()) + MARK + form;
        return names.add(name) ? name : name(line, type);
    }

    private String brand() {
        String brand = "" + sign(FIRST) + sign(SECOND);
        return random.nextBoolean() ? brand + sign(THIRD) : brand;
    }

    private char sign(String signs) {
        return signs.charAt(random.nextInt(signs.length()));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
