package io.tuji.engine.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every unit of the house by symbol. */
final class UnitTable {

    private static final Map<String, BigDecimal> SCALES =
            Map.of("", BigDecimal.ONE, "万", new BigDecimal(10_000), "亿", new BigDecimal(100_000_000));

    private static final List<String> COUNT_WORDS =
            List.of("家", "户", "人", "件", "幢", "台", "套", "个", "项", "名", "张", "套(间)", "项(人)");

    private static final Map<String, Unit> BY_SYMBOL = new HashMap<>();
    private static final Map<Currency, List<Unit>> OF_MONEY = new EnumMap<>(Currency.class);
    private static final Map<String, Currency> CURRENCIES =
            Arrays.stream(Currency.values()).collect(Collectors.toMap(Currency::name, Function.identity()));

    static {
        addMoney();
        addArea();
        COUNT_WORDS.forEach(word -> add(word, word, 1, 1));
        add("万人", "人", 10_000, 1);
        add("万户", "户", 10_000, 1);
        add("%", "share", 1, 1);
        add("分", "points", 1, 1);
        add("个百分点", "difference of shares", 1, 1);
        add("吨标准煤", "energy", 1, 1);
        add("万吨标准煤", "energy", 10_000, 1);
        add("元/㎡", "yuan per area", 1, 1);
        add("亿元/平方公里", "yuan per area", 100, 1);
    }

    private UnitTable() {}

    static Optional<Unit> find(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    static List<Unit> like(Unit unit) {
        return BY_SYMBOL.values().stream()
                .filter(unit::measuresSameAs)
                .sorted(Comparator.comparing((Unit u) -> u.numerator().divide(u.denominator(), MathContext.DECIMAL64))
                        .thenComparing(Unit::symbol))
                .toList();
    }

    static Unit money(BigDecimal scale, Currency currency) {
        return OF_MONEY.getOrDefault(currency, List.of()).stream()
                .filter(unit -> unit.numerator().compareTo(scale) == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit of " + scale + " " + currency));
    }

    static Optional<Currency> currency(Unit unit) {
        return Optional.ofNullable(CURRENCIES.get(unit.dimension()));
    }

    static boolean isCount(Unit unit) {
        return COUNT_WORDS.contains(unit.symbol());
    }

    private static void addMoney() {
        for (Currency currency : Currency.values()) {
            SCALES.forEach((scale, factor) -> {
                String symbol = scale + currency.word();
                Unit unit = new Unit(symbol, currency.name(), factor, BigDecimal.ONE);
                BY_SYMBOL.put(symbol, unit);
                OF_MONEY.computeIfAbsent(currency, c -> new ArrayList<>()).add(unit);
            });
        }
    }

    private static void addArea() {
        add("㎡", "area", 1, 1);
        add("万㎡", "area", 10_000, 1);
        add("亩", "area", 2_000, 3);
        add("公顷", "area", 10_000, 1);
        add("平方公里", "area", 1_000_000, 1);
    }

    private static void add(String symbol, String dimension, long numerator, long denominator) {
        BY_SYMBOL.put(
                symbol, new Unit(symbol, dimension, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
    }
}
