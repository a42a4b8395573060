package io.tuji.bench.resolve;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.identity.CreditCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The firms that records are made of: those of the register first, each once and in random order, then new ones whose division, brand,
 * line of business and form each come from another firm, so that every word stays as frequent as it is.
 */
public final class Stock {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LAST_NUMBER = Pattern.compile("\\d+(?=\\D*$)");
    private static final int LONGEST_BRAND = 5;
    private static final int ENOUGH_DIGITS = 5;
    private static final int CODE_LENGTH = 18;
    private static final String FIRMS = "91";

    private final List<Firm> real;
    private final List<NameCut> cuts;
    private final List<String> districts;
    private final NameCutter cutter;
    private final Random random;
    private final Set<String> cores = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private int next;

    public Stock(RegisterFile file, Random random) {
        this.random = random;
        this.districts = values(file, "district");
        this.real = firms(file);
        this.cutter = new NameCutter(
                values(file, "province"),
                districts,
                real.stream().map(Firm::name).toList());
        this.cuts = real.stream().map(firm -> cutter.cut(firm.name())).toList();
        cuts.forEach(cut -> cores.add(cut.core()));
        real.forEach(firm -> codes.add(firm.code()));
        Collections.shuffle(real, random);
    }

    /** The next firm; never the same one twice, and no brand with a line of business that another firm has. */
    public Firm next() {
        return next < real.size() ? real.get(next++) : recombined();
    }

    /** Any firm of the register, to take something from. */
    Firm draw() {
        return real.get(random.nextInt(real.size()));
    }

    public NameCut cut(String name) {
        return cutter.cut(name);
    }

    String district() {
        return districts.get(random.nextInt(districts.size()));
    }

    /** A new code registered where that firm's is. */
    String codeLike(Firm firm) {
        return codeIn(firm.code().length() == CODE_LENGTH ? firm.code().substring(2, 8) : "000000");
    }

    /** A new valid code of that division. */
    String codeIn(String division) {
        while (true) {
            String start = FIRMS + division + String.format("%08d", random.nextInt(100_000_000));
            String code = CreditCode.beginning(start).text();
            if (codes.add(code)) {
                return code;
            }
        }
    }

    private Firm recombined() {
        NameCut name = newName();
        Firm place = draw();
        return new Firm(
                codeLike(place), name.whole(), draw().established(), draw().capital(), otherNumbers(place.address()));
    }

    private NameCut newName() {
        while (true) {
            NameCut brand = drawCut();
            NameCut trade = drawCut();
            NameCut form = drawCut();
            boolean fits = brand.brand().length() >= 2
                    && brand.brand().length() <= LONGEST_BRAND
                    && form.branch().isEmpty();
            if (fits && cores.add(brand.brand() + trade.trade())) {
                return new NameCut(drawCut().division(), brand.brand(), trade.trade(), form.form(), "");
            }
        }
    }

    private NameCut drawCut() {
        return cuts.get(random.nextInt(cuts.size()));
    }

    /** The same road with another house, or the same house with another room. */
    private String otherNumbers(String address) {
        Pattern which = random.nextBoolean() ? NUMBER : LAST_NUMBER;
        return which.matcher(address).replaceAll(number -> otherNumber(number.group()));
    }

    private String otherNumber(String number) {
        int digits = Math.min(ENOUGH_DIGITS, number.length());
        return Integer.toString(1 + random.nextInt((int) Math.pow(10, digits) - 1));
    }

    private static List<Firm> firms(RegisterFile file) {
        int capital = file.column("capital_wan", "注册资本");
        List<Firm> firms = new ArrayList<>();
        for (List<String> row : file.rows()) {
            firms.add(new Firm(
                    row.get(file.codeColumn()),
                    row.get(file.nameColumn()),
                    row.get(file.dateColumn()),
                    row.get(capital),
                    row.get(file.addressColumn())));
        }
        return firms;
    }

    private static List<String> values(RegisterFile file, String column) {
        int at = file.column(column);
        Collection<String> values = new TreeSet<>();
        file.rows().forEach(row -> values.add(row.get(at)));
        values.remove("");
        return List.copyOf(values);
    }
}
