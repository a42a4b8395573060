package io.tuji.bench.resolve;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Firms that look like another and are not: its branches, and strangers that bear the same brand. */
final class NearMisses {

    private static final Pattern LAST_NUMBER = Pattern.compile("\\d+(?=\\D*$)");
    private static final Pattern BEFORE_THE_ROAD = Pattern.compile("^.*?(?:市|新区|区|县)(?=.{4})");
    private static final List<String> ORDINALS = List.of("第一", "第二", "第三", "第四", "第五");
    private static final List<String> BRANCHES =
            List.of("分公司", "分公司", "分公司", "分公司", "分公司", "分公司", "分店", "店", "门市部", "营业部");

    private static final int SHARE_AT_THE_SAME_HOUSE = 3;
    private static final int YEAR = 365;

    private final Stock stock;
    private final Random random;
    private final List<Division> elsewhere;

    NearMisses(Stock stock, Random random) {
        this.stock = stock;
        this.random = random;
        Divisions divisions = Divisions.current();
        this.elsewhere = divisions.provinces().stream()
                .flatMap(province -> Stream.concat(Stream.of(province), divisions.children(province).stream()))
                .filter(division -> division.level() != Division.Level.COUNTY)
                .filter(division -> division.shortName().length() <= 3)
                .toList();
    }

    /** A branch has a code of its own and no capital; a third of them stand in the same house. */
    Firm branchOf(Firm parent) {
        Firm other = stock.draw();
        String kind = parent.name().contains("银行") ? "支行" : BRANCHES.get(random.nextInt(BRANCHES.size()));
        String place = random.nextBoolean() ? stock.district() : ORDINALS.get(random.nextInt(ORDINALS.size()));
        String address = random.nextInt(SHARE_AT_THE_SAME_HOUSE) == 0 ? nextDoor(parent) : other.address();
        return new Firm(stock.codeLike(other), parent.name() + place + kind, later(parent.established()), "", address);
    }

    /** The same brand with another line of business, or the same name in another city; a third of the former next door. */
    Firm strangerTo(Firm firm) {
        return random.nextBoolean() ? elsewhere(firm) : otherTrade(firm);
    }

    private Firm otherTrade(Firm firm) {
        Firm other = stock.draw();
        boolean isSister = random.nextInt(SHARE_AT_THE_SAME_HOUSE) == 0;
        NameCut cut = stock.cut(firm.name()).withBranch("");
        String trade = stock.cut(other.name()).trade();
        String name =
                cut.withTrade(trade.equals(cut.trade()) ? trade + "科技" : trade).whole();
        return new Firm(
                stock.codeLike(other),
                name,
                isSister ? later(firm.established()) : other.established(),
                other.capital(),
                isSister ? nextDoor(firm) : other.address());
    }

    private Firm elsewhere(Firm firm) {
        Firm other = stock.draw();
        Division division = elsewhere.get(random.nextInt(elsewhere.size()));
        NameCut cut = stock.cut(firm.name());
        String road = BEFORE_THE_ROAD.matcher(other.address()).replaceFirst("");
        return new Firm(
                stock.codeIn(division.code()),
                cut.withDivision(division.shortName()).withBranch("").whole(),
                other.established(),
                other.capital(),
                division.name() + road);
    }

    private String nextDoor(Firm firm) {
        return LAST_NUMBER
                .matcher(firm.address())
                .replaceFirst(number -> Integer.toString(1 + random.nextInt(Math.max(9, bound(number.group())))));
    }

    private static int bound(String number) {
        return (int) Math.pow(10, Math.min(4, number.length()));
    }

    private String later(String day) {
        return LocalDate.parse(day).plusDays(1 + random.nextInt(YEAR)).toString();
    }
}
