package io.tuji.engine.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The currencies in which registries state capital; the constant is the code of ISO 4217. */
public enum Currency {
    CNY("元", "人民币", "人民币元", "RMB", "¥"),
    USD("美元", "美金", "US$", "$"),
    HKD("港元", "港币", "HK$"),
    EUR("欧元", "€"),
    JPY("日元", "日圆", "日币"),
    GBP("英镑", "£"),
    CHF("瑞士法郎", "瑞郎"),
    SGD("新加坡元", "新加坡币", "新元"),
    AUD("澳大利亚元", "澳元"),
    CAD("加拿大元", "加元"),
    KRW("韩元", "韩国元", "韩圆"),
    TWD("新台币元", "新台币", "台币"),
    MOP("澳门元", "澳门币"),
    SEK("瑞典克朗"),
    DEM("德国马克"),
    FRF("法国法郎");

    private static final Pattern NAMES = Pattern.compile(" ");
    private static final Map<String, Currency> BY_NAME = byName();

    private final String word;
    private final String names;

    Currency(String word, String... names) {
        this.word = word;
        this.names = String.join(" ", names);
    }

    /** The word that stands after an amount, as in 万美元. */
    public String word() {
        return word;
    }

    /** By its code, its word or another name that registries write. */
    public static Optional<Currency> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, Currency> byName() {
        Map<String, Currency> map = new HashMap<>();
        Arrays.stream(values()).forEach(currency -> {
            map.put(currency.name(), currency);
            map.put(currency.word, currency);
            NAMES.splitAsStream(currency.names).forEach(name -> map.put(name, currency));
        });
        return Map.copyOf(map);
    }
}
